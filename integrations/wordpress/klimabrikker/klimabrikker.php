<?php
/**
 * Plugin Name:       klimabrikker
 * Description:       Member directory, timeline, membership form and checklist for climate cooperation, as blocks, shortcodes and pasted addresses.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       klimabrikker
 * Domain Path:       /languages
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

const VERSION     = '{{version}}';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/generated/elements.php';
require __DIR__ . '/generated/editor-texts.php';
require __DIR__ . '/generated/integrity.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/loader.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/saving.php';
require __DIR__ . '/includes/content.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'klimabrikker', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	1
);
