<!doctype html>
<html lang="es-ES">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Panadería Vega</title>
  <link rel="stylesheet" href="/theme.css">
  <?php wp_head(); ?>
</head>
<body class="home page">
  <header class="site-header"><a href="/">Panadería Vega</a></header>
  <main class="entry">
