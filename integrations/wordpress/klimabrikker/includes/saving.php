<?php
/**
 * What people without `unfiltered_html` may save: the four tags, and frames as the links that they are.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' !== $context || ! is_array( $allowed ) ) {
			return $allowed;
		}
		foreach ( elements() as $tag => $element ) {
			$names           = array_fill_keys( array_keys( $element['attributes'] ), true );
			$allowed[ $tag ] = array_merge(
				isset( $allowed['div'] ) && is_array( $allowed['div'] ) ? $allowed['div'] : array( 'class' => true ),
				$names,
				array( 'data-*' => true )
			);
		}
		return $allowed;
	},
	10,
	2
);

// Makes WordPress take out `javascript:` and its like.
add_filter(
	'wp_kses_uri_attributes',
	function ( $names ) {
		return array_merge( $names, array( 'endpoint', 'data-endpoint' ) );
	}
);

/**
 * Frames that show a widget's own page as the link to it, alone in its paragraph, which becomes the widget: WordPress
 * takes frames away from people without `unfiltered_html`, and would leave nothing.
 */
function frames_to_links( $html ) {
	if ( false === stripos( $html, '<iframe' ) ) {
		return $html;
	}
	$replaced = preg_replace_callback(
		'~(<p>\s*)?<iframe\b([^>]*)>(?:\s*</iframe>)?(\s*</p>)?~i',
		function ( $found ) {
			$attributes = wp_kses_hair( $found[2], wp_allowed_protocols() );
			$address    = isset( $attributes['src'] ) ? html_entity_decode( $attributes['src']['value'], ENT_QUOTES, 'UTF-8' ) : '';
			$widget     = read_address( $address );
			if ( null === $widget ) {
				return $found[0];
			}
			$words = isset( $attributes['title'] ) ? html_entity_decode( $attributes['title']['value'], ENT_QUOTES, 'UTF-8' ) : link_words( $widget[0], known_attributes( $widget[0], $widget[1] ) );
			return '<p><a href="' . esc_url( $address ) . '">' . esc_html( $words ) . '</a></p>';
		},
		$html
	);
	return null === $replaced ? $html : $replaced;
}

add_filter(
	'pre_kses',
	function ( $html, $allowed ) {
		$allows_frames = is_array( $allowed ) ? isset( $allowed['iframe'] ) : isset( wp_kses_allowed_html( $allowed )['iframe'] );
		return 'post' === $allowed && ! $allows_frames ? frames_to_links( $html ) : $html;
	},
	10,
	2
);
