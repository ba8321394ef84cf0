<?php
/**
 * Adds a site with settings of its own to the network.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
$site = wp_insert_site(
	array(
		'domain'  => wp_host(),
		'path'    => '/andre/',
		'title'   => 'Nabokommunen',
		'user_id' => get_user_by( 'login', 'super' )->ID,
	)
);
add_blog_option( $site, 'klimabrikker', array( 'base' => 'https://klima.example.no' ) );
answer( $site );
