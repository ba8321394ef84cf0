<?php
/**
 * The address of a widget's own page, on a line of its own or in an embed block, becomes the widget.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

/** Pattern of the addresses of widgets' pages at a server. */
function address_pattern( $base ) {
	return '~^' . preg_quote( $base, '~' ) . '/e/([a-z0-9-]+)/?(?:\?([^#]*))?(?:#.*)?$~';
}

/**
 * Tag and values that an address names, or null when it names no widget of an allowed server.
 *
 * @param string $address Address, with or without HTML's escapes.
 */
function read_address( $address ) {
	$address = html_entity_decode( $address, ENT_QUOTES, 'UTF-8' );
	foreach ( allowed_bases() as $base ) {
		if ( preg_match( address_pattern( $base ), $address, $found ) && isset( elements()[ $found[1] ] ) ) {
			wp_parse_str( isset( $found[2] ) ? $found[2] : '', $values );
			unset( $values['endpoint'] );
			if ( base_url() !== $base ) {
				$values['endpoint'] = $base . '/v1';
			}
			return array( $found[1], $values );
		}
	}
	return null;
}

add_action(
	'init',
	function () {
		foreach ( allowed_bases() as $number => $base ) {
			// For the preview in the editor, and for everything else that asks WordPress what an address holds.
			wp_oembed_add_provider( address_pattern( $base ), $base . '/oembed', true );
			// On a page the widget itself stands in its place: nothing is fetched or kept, and the page's look is followed.
			wp_embed_register_handler(
				'klimabrikker-' . $number,
				address_pattern( $base ),
				function ( $found, $attributes, $address ) {
					$widget = read_address( $address );
					return null === $widget ? false : render( $widget[0], $widget[1] );
				}
			);
		}
	}
);

// Room for a picture with fixed sides is of no use to a widget.
add_filter(
	'render_block_core/embed',
	function ( $html, $block ) {
		$address = isset( $block['attrs']['url'] ) ? $block['attrs']['url'] : '';
		return null === read_address( $address ) ? $html : preg_replace( '/ ?\b(?:wp-embed-aspect-[\d-]+|wp-has-aspect-ratio)\b/', '', $html );
	},
	10,
	2
);
