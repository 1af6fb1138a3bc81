/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'La tienda no carga', body: 'Desde hoy https://vinos.example sale en blanco.'},
      {subject: 'vinos.example no abre', body: 'Ni en el móvil.'},
      {subject: '¿Cómo puedo cambiar el tema de WordPress?', body: 'No encuentro la opción en la web.'},
      {subject: 'El webmail no carga', body: 'Se queda en blanco al entrar.'},
      {subject: 'No puedo abrir ninguna página', body: 'El navegador no carga ninguna página web.'},
      {subject: 'No va YouTube', body: 'La página de YouTube no carga.'},
      {subject: 'La factura de la web', body: 'Necesito la factura de marzo.'},
      {
        subject: 'La web da error 500',
        body: 'Solo en la página de pago.',
        facts: [{id: 'url', value: 'vinos.example', source: 'person', confidence: 1}],
      },
      {subject: 'Web', body: 'Quiero una web para mi panadería.'},
    ],
    invalid: [
      {
        subject: 'La tienda sale en blanco',
        body: 'Desde esta mañana. He probado lo que dice https://support.google.com/webmasters/answer/100 y nada.',
      },
      {subject: 'La tienda no carga', body: 'Desde esta mañana la tienda sale en blanco.'},
      {subject: 'Error 500', body: 'Mi página web da error 500 al entrar.'},
      {subject: 'web caida', body: 'la web no funciona, ayuda'},
      {subject: 'No se ve el menú', body: 'En la web el menú no aparece en el móvil.'},
      {subject: 'Tienda', body: 'Se cayó la página y no puedo vender.'},
      {subject: 'LA PAGINA NO ABRE', body: 'NO ABRE DESDE AYER'},
      {subject: 'ssl caducado', body: 'ssl caducado, web ko'},
      {subject: 'Clase', body: 'Me sale 403 forbidden en la web.'},
      {subject: 'Tienda', body: 'Entran pedidos en la tienda pero no se descuenta el stock.'},
      {subject: 'Página web', body: 'ayuda'},
    ],
  },
  en: {
    valid: [
      {subject: 'Shop is down', body: 'https://quarry.example/shop shows a white page.'},
      {subject: 'How to change the theme of my website?', body: 'I cannot find the option.'},
      {subject: 'Webmail does not load', body: 'It hangs after login.'},
      {subject: 'Invoice for the website', body: 'Please send the invoice of March.'},
      {subject: 'Site', body: 'I would like a website for my bakery.'},
      {subject: 'Title', body: 'I want to change the title of my home page.'},
      {subject: 'Bank', body: "My bank's website does not load in this browser."},
      {subject: 'Quote', body: 'What would a website with ten pages cost?'},
      {subject: 'Browser', body: 'My browser shows ads on every website.'},
    ],
    invalid: [
      {
        subject: 'Our shop shows a white page',
        body: 'It has done so since this morning. I did all of https://support.google.com/webmasters/answer/100 in vain.',
      },
      {subject: 'Shop is down', body: 'Our shop shows a white page since this morning.'},
      {subject: 'Website not loading', body: 'My website does not load on any device.'},
      {subject: 'Contact form error', body: 'The form on our site gives an internal server error.'},
      {subject: 'Checkout', body: 'Customers cannot pay, the checkout page just reloads.'},
      {subject: 'Website', body: 'Please help'},
      {subject: 'WooCommerce', body: 'see the attached picture'},
      {subject: 'Site', body: 'The site is still not fixed.'},
      {subject: 'Shop', body: 'There are no products, everything is gone.'},
      {subject: 'Bookings', body: 'We are three days without the booking calendar, guests see an empty page.'},
      {subject: 'Old page', body: 'I uploaded new files but visitors to my website still see the old version.'},
      {subject: 'Forbidden', body: 'My website works for others, but I get forbidden.'},
      {subject: 'WordPress', body: 'WordPress says "PHP is not running".'},
      {subject: 'Shop', body: 'All the prices in our shop are zero!'},
      {subject: 'Help', body: 'On my website I press the menu and it takes me back to the start.'},
      {subject: 'Password', body: 'Our site asks for a username and password, it never did.'},
      {subject: 'Phones', body: 'Our site looks terrible on phones.'},
      {subject: 'Warning', body: 'Visitors to our website are told that it is dangerous.'},
    ],
  },
};
