<?php
// Installs WordPress and writes one post, in which the link stands as the editor stores one that was pasted. Prints its address.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('ADDRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('ADDRESS'), PHP_URL_PORT);
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A journal', 'editor', 'editor@example.org', true, '', 'only for a test');
switch_theme('plain');
$link = getenv('LINK');
$block = "<!-- wp:embed {\"url\":\"$link\"} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n$link\n</div></figure>\n<!-- /wp:embed -->";
$post = wp_insert_post([
	'post_title' => 'A figure',
	'post_content' => "<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->\n\n$block",
	'post_status' => 'publish',
	'post_author' => 1,
]);
echo getenv('ADDRESS') . "/?p=$post";
