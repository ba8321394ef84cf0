<?php
/**
 * Does what WordPress does when somebody deletes the plugin, apart from its files; answers with what is left of it at
 * each site.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
require ABSPATH . 'wp-admin/includes/plugin.php';
deactivate_plugins( 'klimabrikker/klimabrikker.php' );
uninstall_plugin( 'klimabrikker/klimabrikker.php' );
$left = array();
foreach ( get_sites( array( 'fields' => 'ids' ) ) as $site ) {
	switch_to_blog( $site );
	$left[] = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%klimabrikker%'" );
	restore_current_blog();
}
answer( $left );
