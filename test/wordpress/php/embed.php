<?php
/**
 * What WordPress makes of an address that its editor asks about.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
wp_set_current_user( get_user_by( 'login', 'author' )->ID );
$request = new WP_REST_Request( 'GET', '/oembed/1.0/proxy' );
$request->set_query_params( array( 'url' => input() ) );
answer( rest_do_request( $request )->get_data() );
