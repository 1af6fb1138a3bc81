<?php
/**
 * Stands for the panel's own sign-in: a session with the id of a contact. A real panel has this already; here it is a list of
 * invented people in the place of the panel's database.
 */

declare(strict_types=1);

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true]);

const PEOPLE = [
    'ana' => [
        'id' => 'con-7', 'name' => 'Ana «la del "taller"» <Ruiz>', 'email' => 'ana@taller.example',
        'email_verified' => true, 'role' => 'holder', 'account' => 'acc-7',
    ],
    'bea' => [
        'id' => 'con-8', 'name' => 'Bea Soto', 'email' => 'bea@estudio.example',
        'email_verified' => true, 'role' => 'technical', 'account' => 'acc-7', 'services' => ['svc-web'],
    ],
    'nuria' => [
        'id' => 'agt-1', 'name' => 'Nuria Técnica', 'email' => 'nuria@alojamiento.example',
        'email_verified' => true, 'role' => 'agent',
    ],
];

function signed_in_person(): ?array
{
    return PEOPLE[$_SESSION['person'] ?? ''] ?? null;
}
