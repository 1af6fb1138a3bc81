<?php
/** Where the panel takes the ticket in. A real panel stores it; this one says what it got. */

declare(strict_types=1);

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true]);
if (!hash_equals($_SESSION['csrf'] ?? '', $_POST['csrf'] ?? '')) {
    http_response_code(403);
    exit('this form is not ours');
}
$files = $_FILES['ticket'] ?? ['name' => ['files' => []], 'tmp_name' => ['files' => []]];
header('content-type: application/json');
echo json_encode([
    'ticket' => $_POST['ticket'],
    'files' => array_map(
        fn (string $name, string $path): array => ['name' => $name, 'text' => file_get_contents($path)],
        $files['name']['files'],
        $files['tmp_name']['files'],
    ),
], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
