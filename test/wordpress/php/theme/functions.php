<?php
/**
 * What themes usually say.
 *
 * @package klimabrikker
 */

add_theme_support( 'title-tag' );
add_theme_support( 'align-wide' );
add_theme_support( 'responsive-embeds' );
