<?php
/**
 * The tag of a widget, with a link inside that works without it.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

/** What the widget's own page has no use for. */
const NOT_IN_ADDRESS = array( 'endpoint', 'loading', 'debug' );

/**
 * The HTML of a widget. In feeds the link alone. Without a server, a sentence for those who can set one and nothing for
 * others.
 *
 * @param string $tag     Tag of the element.
 * @param array  $values  What was chosen; see known_attributes().
 * @param string $wrapper Further attributes, escaped, for blocks.
 */
function render( $tag, array $values, $wrapper = '' ) {
	if ( '' === base_url() ) {
		return render_unconfigured();
	}
	$attributes = with_defaults( $tag, known_attributes( $tag, $values ) );
	$link       = '<p><a href="' . esc_url( widget_address( $tag, $attributes ) ) . '">' . esc_html( link_words( $tag, $attributes ) ) . '</a></p>';
	if ( is_feed() ) {
		return $link;
	}
	use_loader();
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$escaped = 'endpoint' === $name ? esc_url( $value ) : esc_attr( $value );
		$html   .= '' === $value ? ' ' . $name : ' ' . $name . '="' . $escaped . '"';
	}
	return '<' . $tag . ( '' === $wrapper ? '' : ' ' . $wrapper ) . $html . '>' . $link . '</' . $tag . '>';
}

/** Language and look of the site, where nothing else was chosen. */
function with_defaults( $tag, array $attributes ) {
	$known    = elements()[ $tag ]['attributes'];
	$defaults = array(
		'lang'  => page_language(),
		'theme' => settings()['theme'],
	);
	foreach ( $defaults as $name => $value ) {
		if ( '' !== $value && isset( $known[ $name ] ) && ! isset( $attributes[ $name ] ) ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/** Address of the page that shows the same as the widget and needs no script. */
function widget_address( $tag, array $attributes ) {
	$base = isset( $attributes['endpoint'] ) ? preg_replace( '~/v1$~', '', $attributes['endpoint'] ) : base_url();
	// A boolean without a value would be lost in some mail programs.
	$query = array();
	foreach ( array_diff_key( $attributes, array_flip( NOT_IN_ADDRESS ) ) as $name => $value ) {
		$query[ $name ] = '' === $value ? 'true' : $value;
	}
	$parameters = http_build_query( $query, '', '&', PHP_QUERY_RFC3986 );
	return $base . '/e/' . $tag . ( '' === $parameters ? '' : '?' . $parameters );
}

/** The words of the link, in the language of the widget. */
function link_words( $tag, array $attributes ) {
	$words    = elements()[ $tag ]['link'];
	$language = isset( $attributes['lang'] ) ? $attributes['lang'] : 'nb';
	return isset( $words[ $language ] ) ? $words[ $language ] : $words['nb'];
}

function render_unconfigured() {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p>' . esc_html__( 'klimabrikker has no server yet. An administrator names it under Settings → klimabrikker. Visitors do not see this.', 'klimabrikker' ) . '</p>';
}
