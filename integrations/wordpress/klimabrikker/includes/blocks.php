<?php
/**
 * One block for each element, rendered here, described in generated/blocks/.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'klimabrikker-editor';

add_action(
	'init',
	function () {
		wp_register_script(
			EDITOR,
			plugins_url( 'assets/editor.js', PLUGIN_FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			VERSION,
			true
		);
		foreach ( array_keys( elements() ) as $tag ) {
			register_block_type_from_metadata(
				dirname( PLUGIN_FILE ) . '/generated/blocks/' . $tag,
				array(
					'render_callback' => function ( $values ) use ( $tag ) {
						return render( $tag, (array) $values, get_block_wrapper_attributes() );
					},
				)
			);
		}
	}
);

// Texts and settings for the editor, made when an editor opens and in the language of the person who writes.
add_action(
	'enqueue_block_editor_assets',
	function () {
		$context = array(
			'blocks'      => editor_texts(),
			'head'        => meta_tags() . loader_tag(),
			'isReady'     => '' !== base_url(),
			'endpoint'    => endpoint(),
			'language'    => language_of( get_user_locale() ),
			'settingsUrl' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=klimabrikker' ) : '',
			'texts'       => array(
				'content'      => __( 'What it shows', 'klimabrikker' ),
				'advanced'     => __( 'Rarely needed', 'klimabrikker' ),
				'standard'     => __( 'As usual', 'klimabrikker' ),
				'unconfigured' => __( 'klimabrikker has no server yet. An administrator names it under Settings → klimabrikker. Visitors do not see this.', 'klimabrikker' ),
				'settings'     => __( 'Open the settings', 'klimabrikker' ),
				'failed'       => __( 'The preview could not be made. The widget may work on the page all the same.', 'klimabrikker' ),
			),
		);
		wp_add_inline_script( EDITOR, 'window.klimabrikkerEditor = ' . wp_json_encode( $context, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
);
