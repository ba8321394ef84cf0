<?php
/**
 * Makes the database and its tables, one user for each role, and the settings.
 *
 * @package klimabrikker
 */

define( 'WP_INSTALLING', true );
$connection = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'KLIMA_SOCKET' ) );
$connection->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

require __DIR__ . '/start.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$given = input();
wp_install( 'En kommune', 'administrator', 'administrator@kommune.example', true, '', $given['password'], 'nb_NO' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $given['password'],
			'user_email' => $role . '@kommune.example',
			'role'       => $role,
		)
	);
}
update_option( 'template', 'plain' );
update_option( 'stylesheet', 'plain' );
update_option( 'show_avatars', 0 );
// The first visit of an editor begins with a tour.
foreach ( get_users( array( 'fields' => 'ID' ) ) as $id ) {
	update_user_meta(
		$id,
		$wpdb->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
answer( true );
