<?php
/**
 * What the test's WordPress has in addition: no mail, any language, and leave to ask a server on this machine.
 *
 * @package klimabrikker
 */

function wp_mail() {
	return true;
}

// The language packs of WordPress itself are not here; those of the plugin are.
add_filter(
	'locale',
	function () {
		return get_option( 'test_locale', 'nb_NO' );
	}
);
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		$ports[] = (int) wp_parse_url( getenv( 'KLIMA_BASE' ), PHP_URL_PORT );
		return $ports;
	}
);
