<?php
/**
 * What a page shows of a content, as a visitor gets it.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
answer( array_map( function ( $content ) { return apply_filters( 'the_content', $content ); }, input() ) );
