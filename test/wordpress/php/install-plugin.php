<?php
/**
 * Unpacks and activates the plugin as WordPress does with an uploaded file.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
require ABSPATH . 'wp-admin/includes/file.php';
require ABSPATH . 'wp-admin/includes/plugin.php';
WP_Filesystem();
$unpacked = unzip_file( input(), WP_PLUGIN_DIR );
$active   = activate_plugin( 'klimabrikker/klimabrikker.php' );
foreach ( array( $unpacked, $active ) as $result ) {
	if ( is_wp_error( $result ) ) {
		throw new Exception( $result->get_error_message() );
	}
}
answer( get_plugin_data( WP_PLUGIN_DIR . '/klimabrikker/klimabrikker.php', false ) );
