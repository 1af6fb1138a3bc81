<?php
/** A panel's own ticket form: the element is one field of it, and the panel stores the ticket itself. */

declare(strict_types=1);

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true]);
$_SESSION['csrf'] ??= bin2hex(random_bytes(16));
$script = getenv('SUPPORT_SCRIPT');
$origin = preg_replace('~^(https?://[^/]+).*~', '$1', $script);
header("content-security-policy: default-src 'self'; script-src 'self' $origin; connect-src 'self' $origin; style-src 'self'; "
    . "require-trusted-types-for 'script'; trusted-types lit-html");
?>
<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Abrir un ticket</title>
<script type="module" src="<?= htmlspecialchars($script) ?>"></script>
<main>
  <h1>Abrir un ticket</h1>
  <form method="post" action="ticket.php" enctype="multipart/form-data">
    <input type="hidden" name="csrf" value="<?= $_SESSION['csrf'] ?>">
    <support-ticket-form name="ticket"<?php if (is_string($_GET['posts'] ?? null)): ?>
      posts="<?= htmlspecialchars($_GET['posts']) ?>"
      policy="<?= htmlspecialchars(file_get_contents(__DIR__ . '/policy.json')) ?>"<?php endif ?>></support-ticket-form>
    <p><button>Abrir ticket</button></p>
  </form>
</main>
</html>
