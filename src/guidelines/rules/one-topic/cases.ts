/** Examples of the rule: what it must find, with the range in ⟦…⟧, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {
        subject: 'Mudanza',
        body:
          'Ya contrató el plan y me pidió que la coordine: un Joomla y seis casillas. ¿Se corta el correo mientras tanto? ' +
          '¿La base la pasan ustedes?',
      },
      {
        subject: 'Traslado desde otro proveedor',
        body:
          'Tengo 6 buzones y una web en Joomla con otro proveedor, dominio tejas.example. ¿Lo movéis vosotros o tengo que ' +
          'hacerlo yo? ¿Cuánto tarda? Os dejo ya los datos del panel antiguo: https://panel.otro.example usuario barro ' +
          'contraseña Horno2020cocido',
      },
      {
        subject: 'Huella',
        body: 'La web dejó de abrirse con mi huella, mientras que tanto Chrome como Edge me la siguen abriendo.',
      },
      {subject: 'Certificados', body: 'Han caducado los certificados de telares.example y de lino.example.'},
      {subject: 'Dos dudas del mismo recibo', body: 'Dos dudas del mismo recibo: ¿quién lo paga y cuándo vence?'},
      {
        subject: 'El correo no llega',
        body: 'No me llega nada a ana@vinos.example desde las 9.\n\n> Por otro lado, la factura de octubre viene con el CIF antiguo y quiero que la corrijan.',
      },
      {subject: 'Web en blanco', body: 'La web sale en blanco. Además, el panel de WordPress tampoco abre.'},
      {
        subject: 'No llega el correo',
        body: 'No llega el correo a info@vinos.example. Por otro lado, desde el webmail sí se ve.',
      },
      {subject: 'Migración', body: 'Quiero migrar la web y también el correo de papel.example a vuestro plan.'},
      {subject: 'Pasos', body: '1. Entro en la tienda. 2. Pulso Pagar. 3. Sale error 500.'},
      {
        subject: 'Web',
        body: 'Desde que pusisteis PHP 8 tenemos tres cosas que fallan: el formulario da error 500, la galería no carga y no llegan los correos de la web.',
      },
      {subject: 'Formulario', body: 'He probado dos cosas: borrar la caché y cambiar de navegador. No funciona.'},
      {subject: 'Otra cosa que probé', body: 'No carga la web. Otra cosa que he probado es desactivar plugins.'},
      {subject: 'SSL', body: 'El certificado ha caducado y los clientes ven un aviso. ¿Cuándo se renueva?'},
      {subject: 'Envío', body: 'No puedo enviar correos y rebotan con error 550. También pasa en el móvil.'},
      {subject: 'Factura', body: '¿Me podéis enviar la factura de marzo? Y también la de abril.'},
      {subject: 'Dominio', body: 'Quiero renovar vinos.example. ¿Cuánto cuesta y cómo lo pago?'},
      {subject: 'DNS', body: 'Añadid un registro TXT y además un MX en papel.example.'},
      {subject: 'Dos buzones', body: 'Tengo dos buzones que no reciben: info@vinos.example y ventas@vinos.example.'},
      {subject: 'Lenta', body: 'La tienda va lenta. Por cierto, usamos WooCommerce 9.'},
      {subject: 'Caída', body: 'El VPS no responde. Aparte de eso, el ping tampoco llega al VPS.'},
      {subject: 'Copia', body: 'Necesito restaurar la base de datos y los ficheros del lunes.'},
      {subject: 'Cambios', body: 'Quiero cambiar el titular y el correo de contacto del dominio.'},
      {subject: 'dos errores', body: 'Salen dos errores al abrir la página: 500 y luego 502.'},
      {subject: 'Correo', body: 'Uso Thunderbird en casa y también en la oficina. En casa no recibo correos.'},
      {subject: 'Reembolso', body: 'Cancelé el hosting y quiero el reembolso de la factura. ¿Cómo se hace?'},
      {
        subject: 'Lenta',
        body: 'lanas.example da error 500. En cuanto al log, dice que falta memoria.',
      },
      {
        subject: 'Respuesta',
        body: 'La respuesta era un texto fijo que no tenía nada que ver. Pido que lo vea otra persona.',
      },
      {
        subject: 'Carpeta borrada',
        body: 'Borré una carpeta de la web. ¿La podéis restaurar antes de que se enteren los socios?',
      },
      {subject: 'Bloqueo', body: 'Me habéis bloqueado la IP y no entro a la web ni al correo. ¿La desbloqueáis?'},
    ],
    invalid: [
      {
        subject: 'Lenta',
        body: 'La web telares.example da error 500. ⟦Y otra que⟧ me preocupa: la factura de julio viene sin CIF.',
        fix: 'split',
      },
      {
        subject: 'Buscador roto',
        body: 'El buscador de lanas.example da error 500. ⟦Antes de que se me olvide⟧: la factura de mayo lleva otro NIF.',
        fix: 'split',
      },
      {
        subject: 'Cobro',
        body: 'Me habéis cobrado dos veces el plan, devolvedlo. ⟦También⟧ olvidé la contraseña del FTP y necesito otra.',
        fix: 'split',
      },
      {
        subject: 'Correo y factura',
        body: 'El buzón ventas@vinos.example no recibe correos desde ayer. ⟦Además⟧, me habéis cobrado dos veces la factura de octubre.',
        fix: 'split',
      },
      {
        subject: 'Dos cosas',
        body: '1) La tienda da error 500 al pagar. ⟦2) ¿Me mandáis la factura de marzo?⟧',
        fix: 'split',
      },
      {
        subject: 'Rechazos',
        body: 'No puedo enviar correos desde info@vinos.example, los rechaza. Y ⟦aprovecho⟧: ¿cuánto costaría otro dominio?',
        fix: 'split',
      },
      {
        subject: 'Buzón y candado',
        body: '1) Lo que mando desde ana@vinos.example viene devuelto. 2) ⟦El candado de papel.example sale tachado⟧',
        fix: 'split',
      },
      {
        subject: 'Tienda',
        body: 'La tienda de vinos.example no carga. ⟦Además⟧, vuestro recibo de mayo volvió impagado y lo queremos abonar.',
        fix: 'split',
      },
      {
        subject: 'Certificado',
        body: 'El certificado de papel.example ha caducado. ⟦Otra cosa⟧: quiero contratar un VPS más grande.',
        fix: 'split',
      },
      {
        subject: 'varias consultas',
        body: 'Hola. El formulario de contacto no envía correos. ⟦Por otro lado⟧, ¿podéis registrar bodega.example?',
        fix: 'split',
      },
      {
        subject: 'Web caída',
        body: 'La web no carga. ⟦Aprovecho para⟧ preguntar cuánto cuesta el plan superior.',
        fix: 'split',
      },
      {
        subject: 'Ayuda',
        body: 'No puedo entrar al webmail. ⟦Ya que os escribo, quiero⟧ cambiar la cuenta bancaria de los recibos.',
        fix: 'split',
      },
      {
        subject: 'FTP',
        body: 'El FTP rechaza la clave. ⟦Cambiando de tema⟧, necesito la factura de 2025 con IVA.',
        fix: 'split',
      },
      {
        subject: 'buzones',
        body: 'Necesito un buzón nuevo para recepcion. ⟦De paso⟧, ¿podéis mirar por qué la tienda va lenta?',
        fix: 'split',
      },
      {
        subject: 'DOS PROBLEMAS',
        body: '1. NO LLEGAN LOS CORREOS A INFO@VINOS.EXAMPLE 2. ⟦LA TIENDA DA ERROR AL PAGAR⟧',
        fix: 'split',
      },
      {
        subject: 'copia',
        body: 'Restaurad la copia del lunes de la web. ⟦Segunda pregunta⟧: ¿cómo doy de alta a un contacto nuevo?',
        fix: 'split',
      },
      {
        subject: 'correo',
        body: 'No recibo mensajes en ana@vinos.example. ⟦Otro tema⟧: la página principal muestra error 404.',
        fix: 'split',
      },
      {
        subject: 'Tengo dos consultas',
        body: 'Quería saber cómo configurar el correo en el iPhone. ⟦Y otra pregunta⟧, ¿cuándo vence bodega.example?',
        fix: 'split',
      },
      {
        subject: 'Spam',
        body: 'Me llega mucho spam al buzón. ⟦Tema aparte⟧: el panel no me deja descargar la factura de enero.',
        fix: 'split',
      },
      {
        subject: 'hola',
        body: 'Tengo dos temas:\n- El VPS vps77 se queda sin disco.\n- ⟦¿Podéis emitir la factura a nombre de la nueva empresa?⟧',
        fix: 'split',
      },
      {
        subject: 'Plugin',
        body: 'El plugin de reservas da error al guardar. ⟦Por cierto⟧, ¿me podéis enviar la factura de septiembre?',
        fix: 'split',
      },
    ],
  },
  en: {
    valid: [
      {
        subject: 'Downloads stop',
        body: 'One or two mails come, then it stops. I get two different error messages. I have no problem at home.',
      },
      {
        subject: 'Unable to unsubscribe',
        body: 'I need help to stop these emails. I cannot block the sender. This is my second request for help with it.',
      },
      {subject: 'Certificate', body: 'The certificates of looms.example and tea.example have expired.'},
      {
        subject: 'Two questions on one thing',
        body: 'Two questions on the same invoice: who pays it and when is it due?',
      },
      {
        subject: 'Mail does not arrive',
        body: 'Nothing arrives at ana@vinos.example since 9.\n\n> By the way, the invoice of October is wrong, please send me another one.',
      },
      {
        subject: 'Outages',
        body: 'I thought we had three different problems, but it is one: the VPS loam-3 runs out of memory at noon.',
      },
      {
        subject: 'Filter',
        body: 'Set the spam filter of vets@farm.example stricter. As for the threshold of the filter, 4 will do.',
      },
      {
        subject: 'Three things broke after the update',
        body: 'Since you moved us to PHP 8.3 we have three things that fail: the form gives error 500, the gallery is blank and the shop sends no mail.',
      },
      {subject: 'Blank site', body: 'The site is blank. Also, the WordPress panel does not open.'},
      {subject: 'Mail missing', body: 'No mail arrives at info@wines.example. On the other hand, webmail shows it.'},
      {subject: 'Migration', body: 'I want to move the site and also the mail of paper.example to your plan.'},
      {subject: 'Steps', body: '1. Open the shop. 2. Click Pay. 3. Error 500 appears.'},
      {subject: 'Form', body: 'I have tried two things: clearing the cache and another browser. It fails.'},
      {subject: 'Noticed', body: 'The site does not load. Another thing I noticed is that the log is empty.'},
      {subject: 'SSL', body: 'The certificate expired and customers see a warning. When will it be renewed?'},
      {subject: 'Sending', body: 'I cannot send mail and it bounces with 550. Also happens on the phone.'},
      {subject: 'Invoice', body: 'Could you send me the invoice of March? And also the one of April.'},
      {subject: 'Domain', body: 'I want to renew wines.example. How much is it and how do I pay?'},
      {subject: 'DNS', body: 'Please add a TXT record and additionally an MX record for paper.example.'},
      {
        subject: 'Two mailboxes',
        body: 'I have two mailboxes that receive nothing: info@wines.example and sales@wines.example.',
      },
      {subject: 'Slow', body: 'The shop is slow. By the way, we use WooCommerce 9.'},
      {subject: 'Down', body: 'The VPS does not respond. Apart from that, ping to the VPS fails too.'},
      {subject: 'Restore', body: 'I need the database and the files of Monday restored.'},
      {subject: 'Changes', body: 'I want to change owner and contact e-mail of the domain.'},
      {subject: 'two errors', body: 'Two errors appear when opening the page: 500 and then 502.'},
      {subject: 'Refund', body: 'I cancelled the hosting and want a refund of the invoice. How do I do that?'},
      {subject: 'Blocked', body: 'You blocked my IP and I reach neither site nor mail. Can you unblock it?'},
      {subject: 'Another attempt', body: 'The upload failed. Another attempt failed as well.'},
    ],
    invalid: [
      {
        subject: 'Slow, and a mailbox',
        body: 'looms.example takes a minute to open since Friday. ⟦Please create the mailbox hr@tea.example with 5 GB.⟧',
        fix: 'split',
      },
      {
        subject: 'Shop down',
        body: 'The shop at looms.example answers with error 503. ⟦And⟧ please send the July invoice to the office.',
        fix: 'split',
      },
      {
        subject: 'Phone',
        body: 'My new phone cannot fetch the mail of ann@loam.example. ⟦Before I forget⟧: the gallery of https://loam.example shows error 500.',
        fix: 'split',
      },
      {
        subject: 'Import',
        body: 'The import into the database stops at half. ⟦And⟧ our treasurer wants the invoices of last year.',
        fix: 'split',
      },
      {
        subject: 'Mail and invoice',
        body: 'The mailbox sales@wines.example receives no mail since yesterday. ⟦Also⟧, the October invoice was charged twice.',
        fix: 'split',
      },
      {
        subject: 'Two things',
        body: '1) The shop gives error 500 when paying. 2) ⟦Can you send me the invoice of March?⟧',
        fix: 'split',
      },
      {
        subject: 'Certificate',
        body: 'The certificate of paper.example has expired. ⟦Another thing⟧: I want to order a bigger VPS.',
        fix: 'split',
      },
      {
        subject: 'Questions',
        body: 'The contact form sends no mail. ⟦On a separate note⟧, could you register cellar.example?',
        fix: 'split',
      },
      {
        subject: 'Site down',
        body: "The site does not load. ⟦While I'm here⟧, how much is the bigger plan?",
        fix: 'split',
      },
      {
        subject: 'Webmail',
        body: 'I cannot log in to webmail. ⟦Unrelated question⟧: how do I change the bank account for payments?',
        fix: 'split',
      },
      {
        subject: 'FTP',
        body: 'FTP rejects the password. ⟦On another note⟧, I need the 2025 invoice with VAT.',
        fix: 'split',
      },
      {
        subject: 'mailbox',
        body: 'I need a new mailbox for reception. ⟦Separately⟧, can you look why the shop is slow?',
        fix: 'split',
      },
      {
        subject: 'TWO ISSUES',
        body: '1. NO MAIL ARRIVES AT INFO@WINES.EXAMPLE 2. ⟦THE SHOP SHOWS AN ERROR WHEN PAYING⟧',
        fix: 'split',
      },
      {
        subject: 'restore',
        body: "Please restore Monday's copy of the site. ⟦Second question⟧: how do I add a new contact?",
        fix: 'split',
      },
      {
        subject: 'mail',
        body: 'I receive no messages at ann@wines.example. ⟦Different topic⟧: the home page shows error 404.',
        fix: 'split',
      },
      {
        subject: 'Two questions',
        body: 'How do I set up mail on the iPhone? ⟦Also, another question⟧, when does cellar.example expire?',
        fix: 'split',
      },
      {
        subject: 'Spam',
        body: 'I get a lot of spam in the mailbox. ⟦One more thing⟧: the panel does not let me download the January invoice.',
        fix: 'split',
      },
      {
        subject: 'hello',
        body: 'I have two unrelated requests:\n- VPS vps77 is out of disk.\n- ⟦Can you issue the invoice to the new company?⟧',
        fix: 'split',
      },
      {
        subject: 'Certificate',
        body: 'The certificate of wines.example does not renew. ⟦P⟧.S.: could you send me the invoice of May?',
        fix: 'split',
      },
      {
        subject: 'Plugin',
        body: 'The booking plugin fails when saving. ⟦By the way⟧, can you send me the invoice of September?',
        fix: 'split',
      },
    ],
  },
};
