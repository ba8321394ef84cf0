<?php
/**
 * Does what WordPress does when somebody deletes the plugin, apart from its files; answers with what is left of it.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
require ABSPATH . 'wp-admin/includes/plugin.php';
deactivate_plugins( 'klimabrikker/klimabrikker.php' );
uninstall_plugin( 'klimabrikker/klimabrikker.php' );
global $wpdb;
answer( $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%klimabrikker%'" ) );
