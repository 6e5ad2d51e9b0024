#!/usr/bin/env bash
# Starts a WordPress of its own on a Debian with the packages wordpress, mariadb-server, php-cli, php-mysql and curl:
#   tests/site/wordpress/start.sh FOLDER PORT LINK
# In FOLDER it puts a database, the files and one post in which LINK stands on a line of its own. It prints "ready" and
# the post's address, and serves until it is stopped.
set -euo pipefail
folder=$1 port=$2 link=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
socket=$folder/db.sock

mkdir -p "$folder/db"
mariadb-install-db --no-defaults --datadir="$folder/db" --user="$(id -un)" --auth-root-authentication-method=normal >/dev/null
mariadbd --no-defaults --datadir="$folder/db" --socket="$socket" --skip-networking --user="$(id -un)" 2>"$folder/db.log" &
trap 'exit 0' TERM
trap 'kill $(jobs -p); wait' EXIT
for _ in $(seq 60); do mariadb-admin --no-defaults --socket="$socket" -uroot ping >/dev/null 2>&1 && break; sleep 0.5; done
mariadb --no-defaults --socket="$socket" -uroot -e 'create database wordpress'

cp -rL /usr/share/wordpress "$folder/wordpress"
rm -f "$folder/wordpress/wp-config.php"
mkdir -p "$folder/wordpress/wp-content/mu-plugins" "$folder/wordpress/wp-content/themes"
cp -r "$here/theme" "$folder/wordpress/wp-content/themes/plain"
cp "$here/allow-this-machine.php" "$folder/wordpress/wp-content/mu-plugins/"
cat > "$folder/wordpress/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$socket');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HTTP_BLOCK_EXTERNAL', false);
define('DISABLE_WP_CRON', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP

cd "$folder/wordpress"
post=$(LINK=$link ADDRESS=http://localhost:$port php "$here/one-post.php")
php -S "localhost:$port" -t . 2>"$folder/php.log" &
for _ in $(seq 60); do curl -s -o /dev/null "http://localhost:$port/wp-includes/version.php" && break; sleep 0.5; done
echo "ready $post"
wait
