<?php
/**
 * One shortcode for each element: `[member_directory initiative="nfk"]`, also with a hyphen.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( array_keys( elements() ) as $tag ) {
			$callback = function ( $values ) use ( $tag ) {
				return render( $tag, is_array( $values ) ? $values : array() );
			};
			add_shortcode( str_replace( '-', '_', $tag ), $callback );
			add_shortcode( $tag, $callback );
		}
	}
);
