<?php get_header(); ?>
<h1>Ayuda</h1>
<p>Cuéntanos qué pasa con la tienda y te contestamos aquí.</p>
<support-ticket-form></support-ticket-form>
<?php get_footer(); ?>
