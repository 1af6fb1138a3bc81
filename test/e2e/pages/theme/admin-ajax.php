<?php
/** Stands for WordPress's own file of this name. */

declare(strict_types=1);

if (!is_user_logged_in()) {
    wp_die('0', 400);
}
do_action('wp_ajax_' . ($_GET['action'] ?? ''));
