<?php
/**
 * Stands for the few functions of WordPress that the theme uses, with the same names and the same answers, so that the theme's
 * own files can be run by a test. Loaded before every page (auto_prepend_file).
 */

declare(strict_types=1);

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax']);

$wp_actions = [];

function add_action(string $name, callable $run): void
{
    global $wp_actions;
    $wp_actions[$name][] = $run;
}

function do_action(string $name): void
{
    global $wp_actions;
    foreach ($wp_actions[$name] ?? [] as $run) {
        $run();
    }
}

function wp_head(): void
{
    do_action('wp_head');
}

function wp_footer(): void
{
    do_action('wp_footer');
}

function get_header(): void
{
    require __DIR__ . '/header.php';
}

function get_footer(): void
{
    require __DIR__ . '/footer.php';
}

function esc_attr(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
}

function esc_url(string $url): string
{
    return preg_match('~^(https?:|/)~', $url) ? esc_attr($url) : '';
}

function admin_url(string $path): string
{
    return '/' . $path;
}

function is_user_logged_in(): bool
{
    return isset($_SESSION['user']);
}

function wp_get_current_user(): object
{
    return (object) ['ID' => 12, 'display_name' => 'Inés Vega', 'user_email' => 'ines@panaderia.example'];
}

function wp_die(string $text, int $status): never
{
    http_response_code($status);
    exit($text);
}

if (($_GET['log'] ?? '') === 'in') {
    $_SESSION['user'] = 12;
}

require __DIR__ . '/functions.php';
