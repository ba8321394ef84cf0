<?php
/**
 * Sets options of WordPress itself.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
foreach ( input() as $name => $value ) {
	update_option( $name, $value );
}
answer( true );
