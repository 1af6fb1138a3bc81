<?php
/**
 * Ventanilla in a PHP panel: the identity token and the tags. Copy this file into the panel; it needs PHP 8 and nothing else
 * (the extension openssl for ES256).
 *
 * The panel knows who is signed in; the support server does not. The panel says it in a token, signed with a key that only it
 * has (ES256) or that both have (HS256). A token lives five minutes; the page asks for a new one by itself.
 */

declare(strict_types=1);

/** The longest life that the support server accepts, in seconds. */
const VENTANILLA_LONGEST_LIFE = 600;

/**
 * Signs who somebody is.
 *
 * @param array $person id, name, email, email_verified, role (holder, technical or agent), account, and for a technical contact
 *                      services: the ids of those that he may see
 * @param string $key   HS256: a secret of 32 bytes or more. ES256: a private key as PEM (P-256)
 * @param string $alg   HS256 or ES256; the server is told by SUPPORT_KEY or SUPPORT_PUBLIC_KEY with SUPPORT_KEY_ALG
 * @param string $kid   SUPPORT_KEY_ID of the server; two at a time let you change the key without a gap
 */
function ventanilla_token(array $person, string $key, string $alg = 'HS256', string $kid = 'panel', int $life = 300): string
{
    $now = time();
    $claims = [
        'sub' => (string) $person['id'],
        'name' => $person['name'],
        'email' => $person['email'],
        'email_verified' => $person['email_verified'] === true,
        'role' => $person['role'],
        'aud' => 'support',
        'iat' => $now,
        'exp' => $now + min($life, VENTANILLA_LONGEST_LIFE),
    ];
    if ($person['role'] !== 'agent') {
        $claims['account'] = (string) $person['account'];
    }
    if ($person['role'] === 'technical') {
        $claims['services'] = array_map('strval', array_values($person['services']));
    }
    $text = ventanilla_base64url(json_encode(['alg' => $alg, 'typ' => 'JWT', 'kid' => $kid], JSON_THROW_ON_ERROR))
        . '.' . ventanilla_base64url(json_encode($claims, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE));
    return $text . '.' . ventanilla_base64url(ventanilla_signature($text, $key, $alg));
}

/** The attributes of a tag, safe in HTML whatever they hold. */
function ventanilla_attributes(array $attributes): string
{
    $text = '';
    foreach ($attributes as $name => $value) {
        $text .= sprintf(' %s="%s"', $name, htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'));
    }
    return $text;
}

/** Settings as JSON inside an element: text of customers cannot end the script. */
function ventanilla_settings(array $settings): string
{
    $json = json_encode($settings, JSON_THROW_ON_ERROR | JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE);
    return '<script type="application/json">' . $json . '</script>';
}

function ventanilla_base64url(string $bytes): string
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}

function ventanilla_signature(string $text, string $key, string $alg): string
{
    if ($alg === 'HS256') {
        if (strlen($key) < 32) {
            throw new InvalidArgumentException('The key of HS256 needs 32 bytes or more.');
        }
        return hash_hmac('sha256', $text, $key, true);
    }
    if ($alg !== 'ES256') {
        throw new InvalidArgumentException("'$alg' is neither HS256 nor ES256.");
    }
    $private = openssl_pkey_get_private($key);
    if ($private === false || !openssl_sign($text, $der, $private, OPENSSL_ALGO_SHA256)) {
        throw new InvalidArgumentException('The key of ES256 is not a private key as PEM.');
    }
    // OpenSSL gives SEQUENCE(INTEGER r, INTEGER s); a token wants both as 32 bytes, one after the other.
    $signature = '';
    for ($at = 2, $part = 0; $part < 2; $part++) {
        $length = ord($der[$at + 1]);
        $signature .= str_pad(ltrim(substr($der, $at + 2, $length), "\0"), 32, "\0", STR_PAD_LEFT);
        $at += 2 + $length;
    }
    return $signature;
}
