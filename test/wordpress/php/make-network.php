<?php
/**
 * Makes a network of sites out of the one site, with a super administrator of its own and a second site.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$super = wp_insert_user(
	array(
		'user_login' => 'super',
		'user_pass'  => wp_generate_password(),
		'user_email' => 'super@kommune.example',
		'role'       => 'administrator',
	)
);
foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
	$wpdb->$name = $table;
}
install_network();
populate_network( 1, wp_host(), 'super@kommune.example', 'Kommunene', '/', false );
// Whoever administered the site would be a super administrator too.
$wpdb->update( $wpdb->sitemeta, array( 'meta_value' => serialize( array( 'super' ) ) ), array( 'meta_key' => 'site_admins' ) );
update_option( 'permalink_structure', '' );
answer( $super );
