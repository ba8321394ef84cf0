<?php
/**
 * What the site has decided: which server, which others, where the code comes from, which look.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

const OPTION = 'klimabrikker';

/**
 * Where the loader comes from: `site` (shipped in this plugin), `fixed` (this version on the server, pinned by its
 * hash) or `channel` (the newest of this major version on the server).
 */
const LOADER_SOURCES = array( 'site', 'fixed', 'channel' );

/**
 * The settings, with what holds where nothing is set.
 *
 * @return array{base: string, allowed: string[], loader: string, theme: string}
 */
function settings() {
	$stored   = get_option( OPTION, array() );
	$settings = array_merge(
		array(
			'base'    => '',
			'allowed' => array(),
			'loader'  => 'site',
			'theme'   => '',
		),
		is_array( $stored ) ? $stored : array()
	);
	/**
	 * Lets a site set in code what is the same for all its sites.
	 *
	 * @param array $settings base, allowed, loader, theme.
	 */
	return apply_filters( 'klimabrikker_settings', $settings );
}

/** The server's address without a slash at the end; empty when none is set. */
function base_url() {
	return settings()['base'];
}

/** The endpoint that widgets have unless they say otherwise; empty when none is set. */
function endpoint() {
	$base = base_url();
	return '' === $base ? '' : $base . '/v1';
}

/** Every endpoint that a page of this site may ask, the site's own first. */
function allowed_endpoints() {
	return array_values( array_unique( array_filter( array_merge( array( endpoint() ), settings()['allowed'] ) ) ) );
}

/** The servers behind the allowed endpoints, whose pages under /e/ may become widgets. */
function allowed_bases() {
	return array_values(
		array_unique(
			array_map(
				function ( $address ) {
					return preg_replace( '~/v1$~', '', $address );
				},
				allowed_endpoints()
			)
		)
	);
}

/** Whether an endpoint is one of the allowed, or lies below one. */
function is_allowed_endpoint( $address ) {
	$address = clean_address( $address );
	foreach ( allowed_endpoints() as $allowed ) {
		if ( '' !== $address && ( $address === $allowed || 0 === strpos( $address, $allowed . '/' ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * An address as it is kept: https (http on this machine alone), no user, no query, no fragment, no slash at the end.
 *
 * @return string Empty when it is none of that.
 */
function clean_address( $address ) {
	$address = trim( preg_replace( '/^[\s\x{00A0}\x{201C}\x{201D}"]+|[\s\x{00A0}\x{201C}\x{201D}"]+$/u', '', (string) $address ) );
	$parts   = wp_parse_url( $address );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || empty( $parts['scheme'] ) ) {
		return '';
	}
	$scheme   = strtolower( $parts['scheme'] );
	$host     = strtolower( $parts['host'] );
	$is_local = 'localhost' === $host || '127.0.0.1' === $host || '.localhost' === substr( $host, -10 );
	if ( isset( $parts['user'] ) || ( 'https' !== $scheme && ! ( 'http' === $scheme && $is_local ) ) ) {
		return '';
	}
	if ( ! preg_match( '/^[a-z0-9.-]+$/', $host ) || ! preg_match( '~^[\w./%\~-]*$~', isset( $parts['path'] ) ? $parts['path'] : '' ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	return $scheme . '://' . $host . $port . rtrim( isset( $parts['path'] ) ? $parts['path'] : '', '/' );
}

/** What somebody has sent from the settings page, as it is kept. Says what it could not use. */
function sanitize_settings( $sent ) {
	$sent  = is_array( $sent ) ? $sent : array();
	$typed = isset( $sent['base'] ) && is_string( $sent['base'] ) ? trim( $sent['base'] ) : '';
	// People copy the endpoint as often as the address of the server.
	$base = preg_replace( '~/v1$~', '', clean_address( $typed ) );
	if ( '' !== $typed && '' === $base ) {
		report_refused( $typed );
		$base = base_url();
	}
	$allowed = array();
	$lines   = isset( $sent['allowed'] ) ? $sent['allowed'] : '';
	foreach ( is_array( $lines ) ? $lines : preg_split( '/[\s,]+/', (string) $lines ) as $line ) {
		$address = clean_address( $line );
		if ( '' !== $address ) {
			$allowed[] = $address;
		} elseif ( '' !== trim( $line ) ) {
			report_refused( $line );
		}
	}
	$loader = isset( $sent['loader'] ) && in_array( $sent['loader'], LOADER_SOURCES, true ) ? $sent['loader'] : 'site';
	$theme  = isset( $sent['theme'] ) && in_array( $sent['theme'], themes(), true ) ? $sent['theme'] : '';
	return array(
		'base'    => $base,
		'allowed' => array_values( array_unique( $allowed ) ),
		'loader'  => $loader,
		'theme'   => $theme,
	);
}

function report_refused( $address ) {
	if ( ! function_exists( 'add_settings_error' ) ) {
		return;
	}
	add_settings_error(
		OPTION,
		'refused',
		/* translators: %s: what was typed */
		sprintf( __( '"%s" is not an address that can be used. Write it with https:// and without a question mark.', 'klimabrikker' ), esc_html( $address ) )
	);
}

/** The looks that widgets can have; none where this version has no choice. */
function themes() {
	foreach ( elements() as $element ) {
		if ( isset( $element['attributes']['theme']['values'] ) ) {
			return $element['attributes']['theme']['values'];
		}
	}
	return array();
}
