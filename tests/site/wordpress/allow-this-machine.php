<?php
// A test's WordPress asks a site on the same machine, which WordPress otherwise refuses.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_request_args', fn ($given) => ['reject_unsafe_urls' => false] + $given);
