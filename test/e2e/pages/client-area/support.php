<?php
/** The page "Support" of the client area: finds out who is signed in, and draws the template. */

declare(strict_types=1);

require __DIR__ . '/lib/session.php';
require __DIR__ . '/lib/ventanilla.php';

$person = signed_in_person();
if ($person === null) {
    http_response_code(401);
    exit('sign in first');
}
$endpoint = getenv('SUPPORT_ENDPOINT');
$script = getenv('SUPPORT_SCRIPT');

// Script and server have origins of their own here; where they have the panel's, 'self' is enough.
$origins = implode(' ', array_map(fn (string $url): string => preg_replace('~^(https?://[^/]+).*~', '$1', $url), [$endpoint, $script]));
header("content-security-policy: default-src 'self'; script-src 'self' $origins; connect-src 'self' $origins; style-src 'self'; "
    . "require-trusted-types-for 'script'; trusted-types lit-html");

require __DIR__ . '/templates/support.php';
