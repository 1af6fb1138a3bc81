  </main>
  <footer class="bar">Área de clientes</footer>
</body>
</html>
