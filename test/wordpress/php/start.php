<?php
/**
 * Loads the test's WordPress for a script, with what the script is given.
 *
 * @package klimabrikker
 */

ini_set( 'display_errors', 'stderr' );
error_reporting( E_ALL );
$_SERVER['HTTP_HOST']       = wp_host();
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

function wp_host() {
	return preg_replace( '~^https?://~', '', getenv( 'KLIMA_URL' ) );
}

/** What the script was given. */
function input() {
	return json_decode( stream_get_contents( STDIN ), true );
}

/** Ends the script with an answer. */
function answer( $value ) {
	echo json_encode( $value );
	exit( 0 );
}

require getenv( 'KLIMA_ROOT' ) . '/wp-load.php';
ini_set( 'display_errors', 'stderr' );
