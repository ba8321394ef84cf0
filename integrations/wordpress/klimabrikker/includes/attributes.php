<?php
/**
 * What an editor has chosen, as attributes that an element knows.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

/**
 * The values that an element knows, by name in HTML, as text; a boolean that is on is an empty text. What is unknown,
 * empty or not allowed is left out.
 *
 * @param string $tag    Tag of the element.
 * @param array  $values By name in HTML, with underscores (shortcodes) or by key (blocks).
 */
function known_attributes( $tag, array $values ) {
	$known = array();
	foreach ( elements()[ $tag ]['attributes'] as $name => $definition ) {
		foreach ( array( $name, str_replace( '-', '_', $name ), $definition['key'], 'data-' . $name ) as $spelling ) {
			if ( isset( $values[ $spelling ] ) ) {
				$value = known_value( $name, $definition, $values[ $spelling ] );
				if ( null !== $value ) {
					$known[ $name ] = $value;
				}
				break;
			}
		}
	}
	// `[member_directory without_search]` has a value without a name.
	foreach ( $values as $position => $word ) {
		$name = is_int( $position ) && is_string( $word ) ? str_replace( '_', '-', strtolower( $word ) ) : '';
		if ( isset( elements()[ $tag ]['attributes'][ $name ] ) && 'boolean' === elements()[ $tag ]['attributes'][ $name ]['type'] ) {
			$known[ $name ] = '';
		}
	}
	return $known;
}

/**
 * One value as text, or null where it says nothing.
 *
 * @param string $name       Name in HTML.
 * @param array  $definition Type and values.
 * @param mixed  $value      What was chosen.
 */
function known_value( $name, array $definition, $value ) {
	if ( is_array( $value ) || is_object( $value ) ) {
		return null;
	}
	if ( 'boolean' === $definition['type'] ) {
		$is_off = false === $value || in_array( strtolower( (string) $value ), array( 'false', '0', 'no' ), true );
		return $is_off ? null : '';
	}
	$text = without_quotes( (string) $value );
	if ( '' === $text ) {
		return null;
	}
	if ( 'number' === $definition['type'] ) {
		return is_numeric( $text ) ? (string) ( 0 + $text ) : null;
	}
	if ( isset( $definition['values'] ) && ! in_array( $text, $definition['values'], true ) ) {
		return null;
	}
	if ( 'endpoint' === $name ) {
		return is_allowed_endpoint( $text ) ? clean_address( $text ) : null;
	}
	return $text;
}

/** A text without the typographic quotes and hard spaces that editors put around it. */
function without_quotes( $text ) {
	$trimmed = preg_replace( '/^[\s\x{00A0}\x{2018}-\x{201F}\x{2032}\x{2033}\x{00AB}\x{00BB}]+|[\s\x{00A0}\x{2018}-\x{201F}\x{2032}\x{2033}\x{00AB}\x{00BB}]+$/u', '', html_entity_decode( $text, ENT_QUOTES, 'UTF-8' ) );
	return null === $trimmed ? '' : wp_strip_all_tags( $trimmed, true );
}
