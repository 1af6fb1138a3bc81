<!doctype html>
<html lang="es">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Área de clientes</title>
  <link rel="stylesheet" href="/style.css">
  <script type="module"<?= ventanilla_attributes(['src' => $script]) ?>></script>
</head>
<body>
  <header class="bar"><b>Alojamiento Ejemplo</b> <span><?= htmlspecialchars($person['name']) ?></span></header>
  <main>
