  </main>
  <footer class="site-footer">Horno de leña desde 1962</footer>
  <?php wp_footer(); ?>
</body>
</html>
