<?php
/**
 * Sets the plugin's settings as its settings page does.
 *
 * @package klimabrikker
 */

require __DIR__ . '/start.php';
update_option( 'klimabrikker', Klimabrikker\sanitize_settings( input() ) );
answer( get_option( 'klimabrikker' ) );
