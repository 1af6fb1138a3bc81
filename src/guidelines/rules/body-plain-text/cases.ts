/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'Error en el formulario', body: 'Al pulsar Enviar sale "Error 500". Adjunto captura.'},
      {subject: 'Código', body: 'En la portada se ve <div class="menu"></div> en vez del menú, y no sé por qué.'},
      {subject: 'No va el correo', body: 'a < b y c > d'},
      {subject: 'Traslado', body: 'Os lo paso todo al servidor nuevo el lunes por la tarde'},
      {subject: 'Ver', body: 'No se ve bien la imagen de la portada de vinos.example desde ayer.'},
      {subject: '', body: ''},
    ],
    invalid: [
      {
        subject: 'Error',
        body: '<p class="x">La p&aacute;gina <b>no carga</b>.</p><p>Gracias</p>',
        fixed: {body: 'La página no carga.\nGracias'},
      },
      {
        subject: 'Alta',
        body: '[b]Hola[/b] necesito [i]ayuda[/i] con [url=https://vinos.example]mi web[/url]',
        fixed: {body: 'Hola necesito ayuda con mi web'},
      },
      {
        subject: 'Alta',
        body: '&lt;p&gt;Hola,&lt;/p&gt;&lt;p&gt;la web no carga&lt;/p&gt;',
        fixed: {body: 'Hola,\nla web no carga'},
      },
      {subject: 'No va la web', body: 'Ver captura'},
      {subject: 'Pantallazo', body: 'ahí os lo adjunto, se ve clarísimo'},
      {subject: 'Fallo', body: 'mirad IMG_3310.jpg. Lucía Prado'},
      {subject: 'Error', body: 'Hola, adjunto pantallazo del error. Gracias'},
      {subject: 'Esto me sale', body: 'https://imgur.com/a/9x7'},
    ],
  },
  en: {
    valid: [
      {subject: 'Menu broken', body: 'The theme prints this: <div id="menu"></div> instead of the links.'},
      {subject: 'Gallery', body: 'IMG_3310.jpg and the two after it appear upside down since the update.'},
      {subject: 'Checkout error', body: 'Clicking Pay shows "Gateway error". See attached screenshot.'},
    ],
    invalid: [
      {
        subject: 'Mail',
        body: '<div dir="ltr">Hi team,<br><br>our mail is <b>late</b>, see <a href="https://quarry.example/x">this</a>.</div>',
        fixed: {body: 'Hi team,\n\nour mail is late, see this (https://quarry.example/x).'},
      },
      {subject: 'Rtf', body: '{\\rtf1\\ansi Mail is\\par late}', fixed: {body: 'Mail is\nlate'}},
      {subject: 'Error', body: 'see attached screenshot'},
      {subject: 'What I see', body: 'please look at IMG_3310.HEIC and IMG_3311.HEIC'},
      {subject: 'Error', body: 'See the photos of my monitor, this is what we get each time. Ann, Elm Pottery'},
      {subject: 'Error', body: 'pls see the 3 pics, thanks'},
    ],
  },
};
