<?php
/**
 * Tags, divs, links and frames that editors have written into a page by hand.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

/** Whether a text holds anything that the loader makes a widget of, or whose height it minds. */
function has_carrier( $html ) {
	$marks = array( 'data-klima=' );
	foreach ( array_keys( elements() ) as $tag ) {
		array_push( $marks, '<' . $tag, '[' . $tag, '[' . str_replace( '-', '_', $tag ), '<!-- wp:klimabrikker/' );
	}
	foreach ( allowed_bases() as $base ) {
		$marks[] = $base . '/e/';
	}
	foreach ( $marks as $mark ) {
		if ( false !== stripos( $html, $mark ) ) {
			return true;
		}
	}
	return false;
}

/**
 * The text of a page, ready for the loader: what `wpautop` did to tags is undone, and endpoints that the settings do not
 * allow are taken out.
 */
function prepare_content( $html ) {
	if ( ! is_string( $html ) || '' === base_url() || ! has_carrier( $html ) ) {
		return $html;
	}
	use_loader();
	return restrict_endpoints( undo_autop( $html ) );
}

/** `wpautop` takes an unknown tag for words in a paragraph, so that a browser closes it before what stands in it. */
function undo_autop( $html ) {
	$tags     = implode( '|', array_keys( elements() ) );
	$repaired = preg_replace(
		array(
			'~<p>\s*(<(?:' . $tags . ')\b[^>]*>)\s*(?:<br ?/?>\s*)?</p>~i',
			'~<p>\s*(<(?:' . $tags . ')\b[^>]*>)~i',
			'~<p>\s*(</(?:' . $tags . ')>)~i',
			'~(</(?:' . $tags . ')>)\s*</p>~i',
		),
		'$1',
		$html
	);
	return null === $repaired ? $html : $repaired;
}

/** Takes endpoints that are not allowed out of tags and divs. */
function restrict_endpoints( $html ) {
	$tags       = implode( '|', array_keys( elements() ) );
	$restricted = preg_replace_callback(
		'~<(?:(?:' . $tags . ')|[a-z][a-z0-9]*(?=[^>]*\bdata-klima=))\b[^>]*>~i',
		function ( $found ) {
			return preg_replace_callback(
				'~\s(?:data-)?endpoint\s*=\s*("[^"]*"|\'[^\']*\'|[^\s>]+)~i',
				function ( $attribute ) {
					return is_allowed_endpoint( without_quotes( trim( $attribute[1], '"\'' ) ) ) ? $attribute[0] : '';
				},
				$found[0]
			);
		},
		$html
	);
	return null === $restricted ? $html : $restricted;
}

// After paragraphs (10) and shortcodes (11).
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'render_block_core/html' ) as $klimabrikker_place ) {
	add_filter( $klimabrikker_place, __NAMESPACE__ . '\prepare_content', 12 );
}
