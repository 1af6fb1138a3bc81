<?php
/** What a site adds to its theme: the script tag with its settings, and the address that gives tokens. */

declare(strict_types=1);

require_once __DIR__ . '/ventanilla.php';

/** Once a page, for visitors who are signed in: there is nobody to answer to otherwise. */
add_action('wp_footer', function (): void {
    if (!is_user_logged_in()) {
        return;
    }
    printf(
        '<script type="module" src="%s" data-endpoint="%s" data-token-url="%s"></script>' . "\n",
        esc_url(getenv('SUPPORT_SCRIPT')),
        esc_url(getenv('SUPPORT_ENDPOINT')),
        esc_url(admin_url('admin-ajax.php?action=support_token'))
    );
});

/** The token of whoever is signed in: admin-ajax.php?action=support_token. */
add_action('wp_ajax_support_token', function (): void {
    $user = wp_get_current_user();
    header('content-type: text/plain; charset=utf-8');
    header('cache-control: no-store');
    echo ventanilla_token([
        'id' => $user->ID,
        'name' => $user->display_name,
        'email' => $user->user_email,
        'email_verified' => true,
        'role' => 'holder',
        'account' => 'site-' . $user->ID,
    ], getenv('SUPPORT_KEY'));
});
