<?php
/** Template of the client area, as a panel has it. Gets $person, $endpoint and $script. */
require __DIR__ . '/header.php';
?>
<section class="panel">
  <h1>Soporte</h1>
  <support-center<?= ventanilla_attributes([
      'adapter' => 'http',
      'endpoint' => $endpoint,
      'token-url' => '/support-token.php',
  ]) ?>>
    <p>¿No ves el formulario? Escribe a <a href="mailto:soporte@alojamiento.example">soporte@alojamiento.example</a>.</p>
  </support-center>
</section>
<?php require __DIR__ . '/footer.php'; ?>
