<?php
/**
 * The loader, on pages that have something to load, and what it may ask.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

const LOADER = 'klimabrikker-loader';

/** Puts the loader on this page. Too late for the head it goes to the foot, which a module does not mind. */
function use_loader() {
	if ( ! is_admin() && '' !== base_url() ) {
		wp_enqueue_script( LOADER );
	}
}

/** Address of the loader. */
function loader_address() {
	switch ( settings()['loader'] ) {
		case 'fixed':
			return base_url() . '/klimabrikker/v' . VERSION . '/' . LOADER_PATH;
		case 'channel':
			return base_url() . '/klimabrikker/' . LOADER_PATH;
		default:
			return plugins_url( 'assets/' . LOADER_PATH, PLUGIN_FILE );
	}
}

/** The script tag of the loader. The channel has no hash: what it brings changes. */
function loader_tag() {
	$integrity = 'channel' === settings()['loader'] ? '' : ' integrity="' . esc_attr( LOADER_INTEGRITY ) . '"';
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- This is what the enqueued script becomes.
	return '<script type="module" id="' . LOADER . '-js" src="' . esc_url( loader_address() ) . '"' . $integrity . ' crossorigin="anonymous"></script>' . "\n";
}

/** What widgets on this page may ask. */
function meta_tags() {
	if ( '' === base_url() ) {
		return '';
	}
	return '<meta name="klima-endpoint" content="' . esc_url( endpoint() ) . '">' . "\n"
		. '<meta name="klima-allowed-endpoints" content="' . esc_attr( implode( ' ', array_map( 'esc_url', allowed_endpoints() ) ) ) . '">' . "\n";
}

add_action(
	'init',
	function () {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- The address names the version; a parameter would break the hash of what it loads.
		wp_register_script( LOADER, loader_address(), array(), null, false );
	}
);

// Scripts are modules only from WordPress 6.5 on.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return LOADER === $handle ? loader_tag() : $tag;
	},
	10,
	2
);

add_action(
	'wp_head',
	function () {
		// phpcs:ignore WordPress.Security.EscapeOutput -- Escaped where it is made.
		echo meta_tags();
	},
	1
);

// A page that is known to have a widget has the loader in its head, so that it starts early.
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && ! post_password_required( $post ) && has_carrier( $post->post_content ) ) {
			use_loader();
		}
	}
);
