<?php
/**
 * The token address: answers with a token for whoever is signed in, as plain text, and with 401 where nobody is. The session's
 * cookie decides, so it must be asked on the panel's own origin: token-url="/support-token.php".
 */

declare(strict_types=1);

require __DIR__ . '/lib/session.php';
require __DIR__ . '/lib/ventanilla.php';

header('content-type: text/plain; charset=utf-8');
header('cache-control: no-store');
header('x-content-type-options: nosniff');

$person = signed_in_person();
if ($person === null) {
    http_response_code(401);
    exit('sign in first');
}
// Two requests of one page would wait for each other's session otherwise.
session_write_close();
echo ventanilla_token($person, getenv('SUPPORT_KEY'), getenv('SUPPORT_KEY_ALG') ?: 'HS256');
