/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {
        subject: 'Pedidos',
        body: 'En mi tienda, cuando las clientas entran en su cuenta y tocan el historial, no ven los pedidos.',
      },
      {subject: 'Boletín', body: 'En https://setas.example uno aprieta Suscribirse y se queda el circulito girando.'},
      {subject: 'Carro', body: 'El carro de https://lanas.example sale en blanco.'},
      {
        subject: 'Catálogo',
        body: 'Si uno entra en https://lanas.example y pincha en cualquier marca, el menú se ve y los productos no cargan.',
      },
      {subject: 'Galería', body: 'Al soltar un vídeo en la galería de https://lanas.example sale un aviso en rojo.'},
      {subject: 'Error en la página de tarifas', body: 'https://lanas.example/tarifas sale desordenada.'},
      {subject: 'Buscador', body: 'Cuando alguien pulsa Buscar en https://discos.example/tienda el buscador da error.'},

      {subject: 'Caída', body: 'Mi web https://lanas.example ha dejado de responder.'},
      {subject: 'La web no carga', body: 'https://vinos.example da error 500 desde esta mañana.'},
      {subject: 'No va el carrito', body: 'Al pulsar Pagar en https://vinos.example/pago se queda en blanco.'},
      {
        subject: 'Formulario',
        body: 'Relleno el formulario, pulso Enviar y sale «Error». https://vinos.example/contacto',
      },
      {subject: '¿Cómo pongo un formulario?', body: 'Quiero un formulario de contacto en mi web.'},
      {subject: 'El webmail falla', body: 'No carga el webmail.'},
      {subject: 'Formulario', body: 'El de https://vinos.example/contacto responde "Captcha no válido" siempre.'},
      {subject: 'Se cierra', body: 'El buscador se cierra solo al momento y sale un cuadro. No me deja ni abrirlo.'},
      {
        subject: 'Reservas',
        body: 'En https://hotel.example unos pueden reservar y otros no: al pulsar Confirmar a veces sale un error en blanco.',
      },
      {subject: '508', body: 'Me sale 508 al abrir www.sala.example, a ratos carga y a ratos no.'},
    ],
    invalid: [
      {subject: 'Filtros', body: 'Los filtros de https://telas.example no se comportan como deberían.'},
      {subject: 'Envíos', body: 'El cálculo de envíos de https://muebles.example funciona fatal desde el cambio.'},
      {subject: 'Quejas', body: 'Las familias se quejan de errores en https://ampa.example y no saben decirnos más.'},
      {subject: 'Filtros', body: 'Los filtros de https://lanas.example hacen cosas extrañas.'},
      {subject: 'Buscador', body: 'El buscador de https://lanas.example ha dejado de funcionar.'},
      {subject: 'Calculadora', body: 'Hay un bug en la calculadora de portes de https://lanas.example.'},
      {subject: 'Boletín', body: 'El boletín de https://lanas.example dejó de responder.'},
      {
        subject: 'Trámites',
        body: 'La página de la mancomunidad tiene problemas con el módulo de citas. https://citas.mancomunidad.example',
      },

      {subject: 'Formulario roto', body: 'El formulario de contacto de https://vinos.example no funciona.'},
      {subject: 'Plugin', body: 'No funciona el plugin de reservas de https://hotel.example'},
      {subject: 'Moodle va mal', body: 'En aula.ies.example unos profesores entran y otros no.'},
      {
        subject: 'La tienda va a ratos',
        body: 'En https://lanas.example a unos clientes les salen errores y a otros no, me mandan whatsapp diciendo que no va. Cuando entro yo desde casa compro sin pegas.',
      },
      {subject: 'Alumnado', body: 'Hay alumnado que no ve los vídeos de https://aula.ies.example'},
    ],
  },
  en: {
    valid: [
      {subject: 'Hints', body: 'Sometimes the hints on my website disappear too soon in Firefox.'},
      {
        subject: 'Error in Firefox',
        body: 'We have an issue with our website https://hats.example: all is fine in Chrome, but we encounter an error on Firefox.',
      },
      {subject: 'Basket', body: 'Basket > enter a postcode > no delivery offered, https://honey.example'},
      {subject: 'Gallery', body: 'The gallery of https://bees.example shows grey boxes for every picture.'},
      {
        subject: 'Checkout',
        body: 'The checkout at https://soap.example throws everyone back as soon as they tick the box.',
      },
      {
        subject: 'Widgets',
        body: 'The Widgets screen in the dashboard of https://moss.example crashes with "undefined index".',
      },
      {
        subject: 'Pictures',
        body: 'Uploading pictures of any size to the library of https://wall.example gives "HTTP error".',
      },
      {
        subject: 'Tutors can’t open marks',
        body: 'We run https://college.example. Pupils have no bother. When a tutor opens a class and clicks Marks, we get a 504.',
      },
      {subject: 'Site down', body: 'https://quarry.example does not load.'},
      {subject: 'Checkout', body: 'When I click Pay on https://quarry.example/pay nothing happens.'},
      {subject: 'Form', body: 'The one on https://quarry.example/contact answers "Invalid captcha" each time.'},
      {subject: 'How do I add a form?', body: 'I want a contact form on my site.'},
      {
        subject: 'Form',
        body: 'At https://clinic.example/book select any therapist, then a day, then Continue: the day is gone again.',
      },
      {subject: 'Login', body: 'My aunt cannot log in to her blog, https://jam.example'},
      {subject: '404', body: 'https://ink.example/news.php gives a 404 since the move.'},
      {subject: 'Hours', body: 'The opening hours on https://hope.example are wrong, can you correct them?'},
      {subject: 'Speed', body: 'Everything on https://hope.example takes ages to load.'},
      {
        subject: 'Join',
        body: 'I fill in the form at https://hope.example/join, press Join, and the page comes back empty.',
      },
    ],
    invalid: [
      {subject: 'Quotes', body: 'The quote tool on https://slate.example gives silly results.'},
      {
        subject: 'Complaints',
        body: 'Several patients tell us they can not book on https://teeth.example, others have no trouble.',
      },
      {subject: 'Configurator', body: 'The configurator of https://kitchens.example has ceased to work as intended.'},
      {subject: 'Booking', body: 'The booking thing on our site https://glamp.example has gone funny.'},
      {subject: 'Web shop', body: 'My web shop https://lace.example is not working properly since Saturday.'},
      {subject: 'Form broken', body: 'The contact form on https://quarry.example is broken.'},
      {subject: 'Plugin', body: 'The booking plugin is not working on quarry.example'},
      {subject: 'Booking calendar', body: 'The calendar at https://pods.example/free does weird things.'},
      {subject: 'Website', body: 'My website https://pods.example is showing some error, customers complain.'},
      {
        subject: 'Three things',
        body: '1. The contact form of our club does not work.\n2. The bill for March never came.\n3. Our new treasurer needs a mailbox.',
      },
      {
        subject: 'Portal',
        body: 'Some clients get errors in our portal at https://books.example, others do not. When I try it on my own laptop it seems okay to me.',
      },
      {subject: 'Pupils', body: 'On our Moodle, https://class.example, some pupils lose their answers.'},
      {subject: 'Chat', body: 'The chat widget on https://pods.example works only sometimes.'},
      {
        subject: 'Donations',
        body: 'Something is wrong with the donation page of https://hope.example, several people told us.',
      },
      {subject: 'Form', body: 'The enquiry form on https://hope.example is playing up again.'},
      {subject: 'Shop', body: 'The shop at https://hope.example has been misbehaving all week.'},
      {subject: 'Checkout', body: 'checkout on https://hope.example is hit and miss'},
      {subject: 'Plugin', body: 'Our events plugin on https://hope.example is not doing what it should.'},
    ],
  },
};
