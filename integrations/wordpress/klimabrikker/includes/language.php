<?php
/**
 * Which of the widgets' languages the page has.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

/**
 * The language of the site, or of the post where a plugin for several languages sets it; empty for other languages, where
 * the widget decides by itself.
 */
function page_language() {
	return language_of( get_locale() );
}

/** `nb`, `nn` or `en` for a locale of WordPress; empty for the others. */
function language_of( $locale ) {
	$languages = array(
		'nb' => 'nb',
		'no' => 'nb',
		'nn' => 'nn',
		'en' => 'en',
	);
	$primary   = strtolower( strtok( $locale, '_-' ) );
	return isset( $languages[ $primary ] ) ? $languages[ $primary ] : '';
}
