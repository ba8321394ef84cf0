<?php
/**
 * Settings → klimabrikker. WordPress' own settings API checks capability and nonce.
 *
 * @package klimabrikker
 */

namespace Klimabrikker;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
				'show_in_rest'      => false,
			)
		);
		if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
			wp_add_privacy_policy_content( 'klimabrikker', '<p>' . esc_html__( 'Some pages show content from a climate cooperation\'s server. The visitor\'s browser fetches it there, and the server sees the visitor\'s IP address as every web server does. No cookies are set, and nothing is kept in the browser unless the visitor asks for it.', 'klimabrikker' ) . '</p>' );
		}
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'klimabrikker', 'klimabrikker', 'manage_options', 'klimabrikker', __NAMESPACE__ . '\show_settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-general.php?page=klimabrikker' ) ) . '">' . esc_html__( 'Settings', 'klimabrikker' ) . '</a>' );
		return $links;
	}
);

function show_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = settings();
	$sources  = array(
		'site'    => __( 'This site. The code comes with the plugin, and visitors fetch only content from the server.', 'klimabrikker' ),
		'fixed'   => __( 'The server, exactly this version. Its hash is checked: nobody can change it without notice. The server must offer this version.', 'klimabrikker' ),
		'channel' => __( 'The server, the newest version. Corrections come by themselves; you trust the server with your pages.', 'klimabrikker' ),
	);
	?>
	<div class="wrap">
		<h1>klimabrikker</h1>
		<?php show_connection( $settings['base'] ); ?>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="klimabrikker-base"><?php esc_html_e( 'Address of the server', 'klimabrikker' ); ?></label></th>
					<td>
						<input class="regular-text code" type="url" id="klimabrikker-base" name="klimabrikker[base]" value="<?php echo esc_attr( $settings['base'] ); ?>" placeholder="https://klima.example.no" aria-describedby="klimabrikker-base-help">
						<p class="description" id="klimabrikker-base-help"><?php esc_html_e( 'Those who run the climate cooperation tell you which.', 'klimabrikker' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="klimabrikker-allowed"><?php esc_html_e( 'Other endpoints that pages may use', 'klimabrikker' ); ?></label></th>
					<td>
						<textarea class="large-text code" rows="3" id="klimabrikker-allowed" name="klimabrikker[allowed]" aria-describedby="klimabrikker-allowed-help"><?php echo esc_textarea( implode( "\n", $settings['allowed'] ) ); ?></textarea>
						<p class="description" id="klimabrikker-allowed-help"><?php esc_html_e( 'One a line, usually none. Whatever an editor writes, pages ask no other server, and applications go to no other.', 'klimabrikker' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Where the code comes from', 'klimabrikker' ); ?></th>
					<td>
						<fieldset>
							<legend class="screen-reader-text"><?php esc_html_e( 'Where the code comes from', 'klimabrikker' ); ?></legend>
							<?php foreach ( $sources as $source => $words ) : ?>
								<p><label><input type="radio" name="klimabrikker[loader]" value="<?php echo esc_attr( $source ); ?>" <?php checked( $settings['loader'], $source ); ?>> <?php echo esc_html( $words ); ?></label></p>
							<?php endforeach; ?>
						</fieldset>
					</td>
				</tr>
				<?php if ( themes() ) : ?>
				<tr>
					<th scope="row"><label for="klimabrikker-theme"><?php esc_html_e( 'Look', 'klimabrikker' ); ?></label></th>
					<td>
						<select id="klimabrikker-theme" name="klimabrikker[theme]">
							<option value=""><?php esc_html_e( 'As usual', 'klimabrikker' ); ?></option>
							<?php foreach ( theme_names() as $theme => $name ) : ?>
								<option value="<?php echo esc_attr( $theme ); ?>" <?php selected( $settings['theme'], $theme ); ?>><?php echo esc_html( $name ); ?></option>
							<?php endforeach; ?>
						</select>
					</td>
				</tr>
				<?php endif; ?>
			</table>
			<p><?php esc_html_e( 'The language of the widgets follows the language of the site: bokmål, nynorsk or English.', 'klimabrikker' ); ?></p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/** What the looks are called, by value. */
function theme_names() {
	$names = array();
	foreach ( editor_texts() as $texts ) {
		foreach ( isset( $texts['attributes']['theme']['choices'] ) ? $texts['attributes']['theme']['choices'] : array() as $choice ) {
			$names[ $choice['value'] ] = $choice['label'];
		}
	}
	return $names;
}

/** Says whether the server answers as it should. Asked from here; a visitor's browser asks by itself. */
function show_connection( $base ) {
	if ( '' === $base ) {
		return;
	}
	$answer = wp_safe_remote_get( $base . '/v1/index.json', array( 'timeout' => 5 ) );
	$index  = is_wp_error( $answer ) ? null : json_decode( wp_remote_retrieve_body( $answer ), true );
	if ( is_array( $index ) && isset( $index['contractVersion'] ) ) {
		echo '<div class="notice notice-success inline"><p>' . esc_html__( 'The server answers. You can use the blocks now.', 'klimabrikker' ) . '</p></div>';
		return;
	}
	echo '<div class="notice notice-warning inline"><p>' . esc_html__( 'The server did not give the expected answer to this WordPress. Check the address. If it is right, ask your IT department whether the web server may reach it.', 'klimabrikker' ) . '</p></div>';
}
