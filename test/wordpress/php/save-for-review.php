<?php
/**
 * Saves a content as a contributor, who may not publish; answers with the id of the post.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
wp_set_current_user( get_user_by( 'login', 'contributor' )->ID );
$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
$request->set_body_params(
	array(
		'title'   => 'Til gjennomsyn',
		'content' => input(),
		'status'  => 'pending',
	)
);
answer( rest_do_request( $request )->get_data()['id'] );
