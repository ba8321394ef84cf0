<?php
/**
 * Removes the settings of every site when the plugin is deleted. What editors have written stays in their pages.
 *
 * @package klimabrikker
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $klimabrikker_site ) {
		delete_blog_option( $klimabrikker_site, 'klimabrikker' );
	}
} else {
	delete_option( 'klimabrikker' );
}
