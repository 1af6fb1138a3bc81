/** Spanish tickets written without looking at the lexicons, with all facts that they tell. See `fact-tickets.test.ts`. */
import type {FactTicket} from './ticket-case.ts';

export const tickets: readonly FactTicket[] = [
  [
    'Correos que no llegan',
    'Buenas, mi jefa (laura@brisamar.example) no recibe los correos que le manda nuestro proveedor jorge@lonjanorte.example. El último lo envió ayer a las 12:40. Gracias',
    'recipient laura@brisamar.example | sender jorge@lonjanorte.example | occurred-at 2026-11-17T12:40 | ?service laura@brisamar.example',
  ],
  [
    'Correo lento',
    'Los correos tardan unas dos horas en llegar. Por ejemplo hoy me lo mandé desde paco@ferreteriagil.example a mi gmail pacogil77@gmail.com a las 9:10 y ha llegado a las 11:30.',
    'sender paco@ferreteriagil.example | recipient pacogil77@gmail.com | occurred-at 2026-11-18T09:10 | ?occurred-at 2026-11-18T11:30 | ?service paco@ferreteriagil.example',
  ],
  [
    'Web caída',
    'www.casaromana.example da error 503 desde las 7 de la mañana',
    'url,domain,service casaromana.example | error-message error 503 | occurred-at 2026-11-18T07',
  ],
  [
    'No se puede pagar',
    'En https://floresdelia.example/carrito no deja pagar. Pasos: añadir ramo, elegir entrega urgente, pagar. Sale «transacción denegada».',
    'url https://floresdelia.example/carrito | domain,service floresdelia.example | steps Pasos: añadir ramo…pagar. | error-message transacción denegada',
  ],
  [
    'Plan Pyme',
    'Hola, ¿el plan Pyme incluye certificado SSL? Somos una asesoría de 4 personas.',
    '?service plan Pyme =plan',
  ],
  [
    'NO PUEDO ENVIAR',
    'NO PUEDO ENVIAR NINGUN CORREO DESDE GERENCIA@MAQUINARIASOTO.EXAMPLE ME SALE 535 5.7.8 AUTHENTICATION FAILED DESDE ESTA MAÑANA',
    'sender gerencia@maquinariasoto.example | error-message 535 5.7.8 AUTHENTICATION FAILED | occurred-at 2026-11-18T09 =part | ?service gerencia@maquinariasoto.example',
  ],
  [
    'Devuelven los mensajes',
    'Nos devuelven lo que enviamos:\n\n<compras@hotelmirador.example>: host mx1.hotelmirador.example[203.0.113.9] said: 550 5.7.1 Service unavailable, client host [198.51.100.7] blocked using Spamhaus (in reply to RCPT TO command)\n\nLo mandamos desde ventas@conservasrias.example.',
    'sender ventas@conservasrias.example | recipient compras@hotelmirador.example | error-message 550 5.7.1 Service unavailable…blocked using Spamhaus… | ?ip 198.51.100.7 | ?service ventas@conservasrias.example | ?ip 203.0.113.9',
  ],
  [
    'Rebote',
    'Os pego las cabeceras:\nFrom: marta@libreriasol.example\nTo: pedidos@editorialmar.example\nDate: Tue, 17 Nov 2026 10:22:05 +0100\nSubject: pedido de noviembre\n\nNo le ha llegado.',
    'sender marta@libreriasol.example | recipient pedidos@editorialmar.example | occurred-at 2026-11-17T10:22+01:00 | ?service marta@libreriasol.example',
  ],
  [
    'no me llega un correo',
    'De: avisos@mutuaprevision.example\nPara: secretaria@colegioencinar.example\nFecha: 16/11/2026 13:05\nAsunto: Renovación\n\nEste lo mandaron y aquí no ha entrado.',
    'sender avisos@mutuaprevision.example | recipient secretaria@colegioencinar.example | occurred-at 2026-11-16T13:05 | ?service secretaria@colegioencinar.example',
  ],
  [
    'Cambio de titular',
    'Quiero cambiar el titular del dominio huertaviva.example. Mi correo de contacto es anaprieto@gmail.com y mi teléfono 612 334 556. Cliente desde 2019.',
    'domain,service huertaviva.example | ?url huertaviva.example',
  ],
  [
    'Web lenta',
    'La web tarda 20 segundos en cargar, https://alquilerbarcos.example. Abrimos de 9:00 a 14:00 y de 16:00 a 20:00 por si queréis llamar al 971 22 33 44.',
    'url https://alquilerbarcos.example | domain,service alquilerbarcos.example',
  ],
  [
    'Factura',
    'La factura F-2026-0931 del 03/10/2026 está duplicada, el recibo se cobró dos veces. Un saludo',
    '?service F-2026-0931',
  ],
  [
    'Formulario de contacto',
    'Cuando relleno el formulario de https://clinicavega.example/contacto y le doy a Enviar me sale "Error al enviar el mensaje". Probado hoy a las 10:15.',
    'url https://clinicavega.example/contacto | domain,service clinicavega.example | steps Cuando relleno el formulario…Error al enviar el mensaje | error-message Error al enviar el mensaje | occurred-at 2026-11-18T10:15',
  ],
  [
    'duda con el panel',
    'He ido a Correo > Cuentas > Crear cuenta y cuando pulso Guardar se queda girando. Navegador Firefox 131.',
    'steps Correo > Cuentas > Crear cuenta…',
  ],
  [
    'Sigue igual lo del ticket 20418',
    'Buenos días, lo que os conté en el ticket 20418 vuelve a pasar, pedido 55231 sin confirmar por correo.',
    'ticket-reference 20418',
  ],
  ['Re: [#LN-3301] Migración', 'Sí, adelante con la migración. Gracias', 'ticket-reference LN-3301'],
  [
    'Acceso de prueba',
    'El área de socios de https://clubremo.example/socios falla al entrar. Os puedo pasar un usuario de prueba si lo necesitáis.',
    'url https://clubremo.example/socios | domain,service clubremo.example | access =offered | ?steps …falla al entrar',
  ],
  [
    'Intranet',
    'En intranet.grupoaldea.example no se abren los partes. Usuario: soporte, la contraseña va en el campo cifrado.',
    'url intranet.grupoaldea.example | domain grupoaldea.example | ?service intranet.grupoaldea.example | ?service grupoaldea.example | access =given',
  ],
  [
    'IP bloqueada',
    'Creo que me habéis bloqueado la IP. Desde mi oficina (203.0.113.77) no entra en el correo ni en la web telarosa.example pero con los datos del móvil sí.',
    'ip 203.0.113.77 =own | domain,service telarosa.example | url telarosa.example',
  ],
  [
    'El VPS no responde',
    'El VPS 198.51.100.23 no responde a ping desde hace media hora. No puedo entrar por SSH.',
    'ip 198.51.100.23 =server | service 198.51.100.23 | occurred-at 2026-11-18T16 | ?service vps',
  ],
  [
    'DNS',
    'He puesto los servidores ns1.cloudflare.com y ns2.cloudflare.com en mi dominio cerveceraluna.example y la web no abre.',
    'domain,service,url cerveceraluna.example',
  ],
  [
    'no llegan a hotmail',
    'hola desde hace dias los correos q mandamos a clientes de hotmail y outlook no llegan, nos pasa con todas las cuentas de textilmora.example. ayer x ej a las 5 de la tarde a rosa_vidal88@hotmail.com',
    'recipient rosa_vidal88@hotmail.com | occurred-at 2026-11-17T17 | domain,service textilmora.example | ?url textilmora.example',
  ],
  [
    'Registro municipal',
    'El ayuntamiento nos dice que escribamos a registro@villaquinta.example y el correo vuelve con "550 No such user here". Lo enviamos desde info@obrasduero.example el lunes sobre las 11.',
    'sender info@obrasduero.example | recipient registro@villaquinta.example | error-message 550 No such user here | occurred-at 2026-11-16T11 | ?service info@obrasduero.example',
  ],
  [
    'Contraseña olvidada',
    'No recuerdo la contraseña del correo taller@motoscarmona.example. Podéis contestarme a luiscarmona@yahoo.es porque en el otro no puedo entrar.',
    'service taller@motoscarmona.example',
  ],
  [
    'Copia de seguridad',
    'Necesito restaurar la copia del martes a las 3 de la madrugada de la web viajesboreal.example, hemos borrado una página sin querer.',
    'domain,service viajesboreal.example | ?url viajesboreal.example | ?occurred-at 2026-11-17T03',
  ],
  [
    'error PHP',
    'Me sale esto en la web vinotecadelpuerto.example:\nPHP Fatal error:  Uncaught Error: Call to undefined function mb_strlen() in /home/vino/public_html/wp-includes/functions.php on line 128',
    'url,domain,service vinotecadelpuerto.example | error-message PHP Fatal error: Uncaught Error: Call to undefined function mb_strlen()…',
  ],
  [
    'Base de datos',
    'Desde el 14 a las 10 de la noche la aplicación devuelve SQLSTATE[HY000] [2002] Connection refused. Base de datos: tienda_prod. Es la app.gestionplus.example.',
    'occurred-at 2026-11-14T22 | error-message SQLSTATE[HY000] [2002] Connection refused | url app.gestionplus.example | domain gestionplus.example | ?service app.gestionplus.example | ?service tienda_prod | ?service gestionplus.example',
  ],
  [
    'Certificado',
    'Chrome dice NET::ERR_CERT_DATE_INVALID al abrir https://tienda.quesoselvalle.example. El certificado caduca el 18/11/2026 a las 00:00.',
    'error-message NET::ERR_CERT_DATE_INVALID | url https://tienda.quesoselvalle.example | domain quesoselvalle.example | ?steps Chrome dice…quesoselvalle.example | ?service tienda.quesoselvalle.example | ?service quesoselvalle.example',
  ],
  [
    'Renovación',
    'Me decís que el dominio lamparasretro.example caduca el 30 de noviembre a las 12:00. ¿Se renueva solo? Contraté en marzo de 2021.',
    'domain,service lamparasretro.example | ?url lamparasretro.example',
  ],
  [
    'Correo',
    'buenas tardes, soy Inma, desde ayer por la noche no me entra ningun correo en inma@peluqueriaondas.example, ni de clientas ni de nadie',
    'recipient inma@peluqueriaondas.example | occurred-at 2026-11-17T21 =part | ?service inma@peluqueriaondas.example',
  ],
  [
    'Spam',
    'Los correos que envío desde contacto@abogadosrivera.example a mi cliente juan.lopez@aceroscentral.example le caen en spam. El último hoy 12:30.',
    'sender contacto@abogadosrivera.example | recipient juan.lopez@aceroscentral.example | occurred-at 2026-11-18T12:30 | ?service contacto@abogadosrivera.example',
  ],
  [
    'No recibo los pedidos de la tienda',
    'Mi tienda manda los avisos desde noreply@jabonesnube.example a pedidos@jabonesnube.example y no llegan desde el viernes por la tarde. Saludos, Carla. Tel. 600 11 22 33 / carla@jabonesnube.example',
    'sender noreply@jabonesnube.example | recipient pedidos@jabonesnube.example | occurred-at 2026-11-13T17 =part | ?service pedidos@jabonesnube.example | ?service noreply@jabonesnube.example',
  ],
  [
    'mensaje rebotado',
    'Return-Path: <boletin@asociacionfaro.example>\nDelivered-To: socios@asociacionfaro.example\nEsto es lo que veo, el boletín se queda por el camino desde las 18:00 de ayer.',
    'sender boletin@asociacionfaro.example | recipient socios@asociacionfaro.example | occurred-at 2026-11-17T18:00 | ?service boletin@asociacionfaro.example | ?service socios@asociacionfaro.example',
  ],
  [
    'problema con pagina',
    'mi pagina no abre, la http//www.tacoselrey.example me sale pantalla blanca, checkenlo porfa, estoy en Monterrey son las 4 pm',
    'url tacoselrey.example | domain,service tacoselrey.example | ?occurred-at 2026-11-18T16',
  ],
  [
    'Página caída',
    'Che, la página pizzerialaesquina.example no anda desde anoche a las 23. Me tira "502 Bad Gateway".',
    'url,domain,service pizzerialaesquina.example | occurred-at 2026-11-17T23 | error-message 502 Bad Gateway',
  ],
  [
    'Cotización',
    'Buen día, quisiera una cotización para un hosting con 5 cuentas y dominio .com.mx. Presupuesto de 2500 pesos al año. Mi número es 55 1234 5678, lic. Ramírez, ramirez@despachonorte.example',
    '',
  ],
  [
    'Subida de ficheros',
    '1) entro en Archivos\n2) subo un zip de 40 MB\n3) a los 30 segundos se corta\n\nEs en el panel de hosting, web fotosboda.example',
    'steps 1) entro en Archivos…se corta | domain,service fotosboda.example | ?url fotosboda.example',
  ],
  [
    'Carrito',
    'Si pongo dos unidades y le doy a Actualizar, el carrito se vacía. Pasa en https://zapateriagredos.example/cesta/.',
    'steps Si pongo dos unidades…se vacía | url https://zapateriagredos.example/cesta/ | domain,service zapateriagredos.example',
  ],
  [
    'Login',
    'Hago clic en «Acceder», meto mi usuario y me devuelve a la misma pantalla. https://aulavirtual.institutoalba.example/login',
    'steps Hago clic en «Acceder»…misma pantalla | url https://aulavirtual.institutoalba.example/login | domain institutoalba.example | ?service aulavirtual.institutoalba.example | ?service institutoalba.example',
  ],
  [
    'ayuda',
    'He seguido vuestra guía https://ayuda.hostaldemo.example/articulos/configurar-outlook pero no consigo configurar la cuenta reservas@posadareal.example en el móvil.',
    'service reservas@posadareal.example',
  ],
  [
    'captura',
    'Os dejo la captura aquí: https://imgur.com/a/xk29s. La web es mueblesroble.example y sale descolocada desde la actualización de WordPress 6.8.',
    'url,domain,service mueblesroble.example',
  ],
  ['Adjunto captura', 'Adjunto captura del error que sale en el panel al crear un buzón.', '?steps al crear un buzón…'],
  [
    'No llega el código',
    'El banco (alertas@bancolirio.example) me manda un código y no llega a admin@joyeriatoledo.example. Lo intenté a las 10:05 y a las 10:20 de hoy.',
    'sender alertas@bancolirio.example | recipient admin@joyeriatoledo.example | occurred-at 2026-11-18T10:20 | ?occurred-at 2026-11-18T10:05 | ?service admin@joyeriatoledo.example',
  ],
  [
    'Pérdida de correos',
    'Dirigido a: facturas@transportesolmo.example\nRemitente: cobros@gasoleosvega.example\nHora: 09:47 del 17/11/26\nNo está ni en spam.',
    'recipient facturas@transportesolmo.example | sender cobros@gasoleosvega.example | occurred-at 2026-11-17T09:47 | ?service facturas@transportesolmo.example',
  ],
  [
    'Lista de cuentas',
    'No pueden enviar ni recibir: ana@cooperativaluz.example, beatriz@cooperativaluz.example y tecnico@cooperativaluz.example. Desde hoy a las 8:30.',
    'occurred-at 2026-11-18T08:30 | ?sender ana@cooperativaluz.example | ?recipient ana@cooperativaluz.example | ?service ana@cooperativaluz.example | ?service beatriz@cooperativaluz.example | ?service tecnico@cooperativaluz.example | ?sender beatriz@cooperativaluz.example | ?sender tecnico@cooperativaluz.example | ?recipient beatriz@cooperativaluz.example | ?recipient tecnico@cooperativaluz.example | ?service cooperativaluz.example | ?domain cooperativaluz.example',
  ],
  [
    'Alta de buzones',
    'Por favor cread estas cuentas: maria@notariavela.example, pedro@notariavela.example y info@notariavela.example. Las claves las ponemos nosotros.',
    '?service maria@notariavela.example | ?service pedro@notariavela.example | ?service info@notariavela.example | ?service notariavela.example | ?domain notariavela.example',
  ],
  [
    'Redirección',
    'Quiero que todo lo que llegue a info@gestoriapaz.example se reenvíe a marcos.paz@gmail.com.',
    'service info@gestoriapaz.example',
  ],
  [
    'Baja',
    'Quiero dar de baja el hosting de zumosfrescos.example a partir del 1 de diciembre a las 9:00. Ref. cliente 448812.',
    'domain,service zumosfrescos.example | ?url zumosfrescos.example',
  ],
  [
    'Outlook no sincroniza',
    'En el portátil Outlook pide la contraseña cada dos horas para direccion@agrosur.example. El servidor de entrada es mail.agrosur.example puerto 993 y salida smtp puerto 465.',
    'service direccion@agrosur.example | ?domain agrosur.example',
  ],
  [
    'Google',
    'Desde que entró la nueva versión mi web academiatrini.example no sale en google.com y en la Search Console (https://search.google.com/search-console) salen 40 páginas con error 404.',
    'url,domain,service academiatrini.example | error-message error 404',
  ],
  [
    'Cron',
    'El cron de las 3:00 no se ejecuta. En el log pone: "/usr/bin/php: exit status 127". Hosting de inventarioplus.example.',
    'error-message /usr/bin/php: exit status 127 | domain,service inventarioplus.example | ?url inventarioplus.example',
  ],
  [
    'Se cae todas las noches',
    'Todas las noches entre las 2 y las 3 se cae la web de reciclajesnorte.example. Anoche volvió a pasar a las 2:14.',
    'url,domain,service reciclajesnorte.example | occurred-at 2026-11-18T02:14 | ?occurred-at 2026-11-17T02:14 | ?occurred-at 2026-11-17T22',
  ],
  ['Pregunta', 'Si contrato ahora, ¿en cuánto tiempo está activo? ¿24 horas? Lo quiero para el lunes a las 9.', ''],
  [
    'Migrar web',
    'Quiero migrar mi web desde otro proveedor (está en OVH). El dominio es talleresmecano.example, me lo podéis hacer este viernes por la tarde?',
    'domain,service talleresmecano.example | ?url talleresmecano.example',
  ],
  [
    'El correo de mi mujer',
    'mi mujer dice que le mandan un presupuesto de reformas@tejadosruiz.example y que nada de nada. el correo de ella es pilar@estudiomimbre.example. se lo mandaron el jueves a media mañana y ayer otra vez a las seis menos cuarto de la tarde',
    'sender reformas@tejadosruiz.example | recipient pilar@estudiomimbre.example | occurred-at 2026-11-17T17:45 | ?occurred-at 2026-11-12T11 | ?service pilar@estudiomimbre.example',
  ],
  [
    'Aviso de cuota',
    'Me ha llegado un aviso de que el buzón compras@papelerialis.example está al 98 %. ¿Cuánto cuesta ampliarlo? Tengo el plan Básico.',
    'service compras@papelerialis.example | ?service plan Básico',
  ],
  [
    'Phishing',
    'He recibido un correo de soporte@h0sting-segur0.example diciendo que mi dominio va a caducar. ¿Es vuestro? Me llegó hoy a las 8:02.',
    '?occurred-at 2026-11-18T08:02 | ?sender soporte@h0sting-segur0.example',
  ],
  [
    'Web hackeada',
    'Al buscar nuestra web en Google y pulsar el resultado nos lleva a una página de apuestas. Directamente centroyogasol.example carga bien.',
    'steps Al buscar nuestra web…página de apuestas | domain,service,url centroyogasol.example',
  ],
  [
    'FTP',
    'FileZilla: «530 Login incorrect». Servidor ftp.marmolesvilla.example, usuario marmoles. Lo pruebo desde la IP 192.0.2.14.',
    'error-message 530 Login incorrect | ip 192.0.2.14 =own | ?service ftp.marmolesvilla.example | ?domain marmolesvilla.example | ?service marmoles | ?service marmolesvilla.example',
  ],
  [
    'Correo saliente',
    'Todo lo que sale de nuestra oficina vuelve. Última vez: 17-11-2026 16.42 h, de admon@hierrosnavas.example para proveedores@siderca.example; texto: "Message rejected due to local policy".',
    'sender admon@hierrosnavas.example | recipient proveedores@siderca.example | occurred-at 2026-11-17T16:42 | error-message Message rejected due to local policy | ?service admon@hierrosnavas.example',
  ],
  [
    'Recepción',
    'Estimados señores: Desde las 08:15 horas del día de hoy no se reciben en nuestra dirección administracion@fundacionarce.example los mensajes remitidos por subvenciones@fondosocial.example. Reciban un cordial saludo.\n\nD. Antonio Arce\nFundación Arce\nTfno. 91 555 44 33\nantonio.arce@fundacionarce.example',
    'recipient administracion@fundacionarce.example | sender subvenciones@fondosocial.example | occurred-at 2026-11-18T08:15 | ?service administracion@fundacionarce.example',
  ],
  [
    'error 500',
    'Error 500 en toda la web. https://www.motoclubtormes.example. Última modificación: subí el plugin a las 13:20 de hoy y a partir de ahí.',
    'error-message error 500 | url https://www.motoclubtormes.example | domain,service motoclubtormes.example | occurred-at 2026-11-18T13:20',
  ],
  [
    'dominio con eñe',
    'La web www.piñatas-peñalara.example no abre, da DNS_PROBE_FINISHED_NXDOMAIN.',
    'url,domain,service piñatas-peñalara.example | error-message DNS_PROBE_FINISHED_NXDOMAIN',
  ],
  [
    'Problema urgente con el servidor de Berlín',
    'El servidor srv-berlin-02 está al 100 % de CPU desde las 11 y pico. Los procesos php-fpm se acumulan.',
    'service srv-berlin-02 | occurred-at 2026-11-18T11',
  ],
  [
    'Consulta horario',
    '¿Qué horario tenéis de soporte por teléfono? En la web pone de 9 a 18 y llamé ayer a las 19 y no contestó nadie.',
    '?occurred-at 2026-11-17T19',
  ],
  [
    'Precio',
    'En la factura A/4471 me cobráis 12,50 € y el precio era 9.90 al mes por 24 meses. El importe correcto sería 237,60.',
    '?service A/4471',
  ],
  [
    'Buzón lleno',
    'me dice "La cuota del buzón se ha superado" cuando mando algo de isabel@floreriaisa.example, la de siempre',
    'error-message La cuota del buzón se ha superado | service isabel@floreriaisa.example | sender isabel@floreriaisa.example | ?steps …cuando mando…',
  ],
  [
    'Permisos',
    'Necesito acceso SSH a mi hosting de desarrolloalto.example. ¿Me dais un usuario?',
    'domain,service desarrolloalto.example | ?url desarrolloalto.example',
  ],
  [
    'Error de acceso en WordPress',
    'No puedo entrar en https://cocinandoconamor.example/wp-admin. La contraseña es correcta, la he cambiado dos veces. Me pone «Cookies bloqueadas debido a una salida inesperada».',
    'url https://cocinandoconamor.example/wp-admin | domain,service cocinandoconamor.example | error-message Cookies bloqueadas debido a una salida inesperada',
  ],
  [
    'Acceso',
    'Os hemos dejado las credenciales de un usuario de pruebas en el campo seguro. La parte que falla es https://erp.bodegasurzaiz.example/pedidos (al guardar un pedido se queda cargando).',
    'access =given | url https://erp.bodegasurzaiz.example/pedidos | domain bodegasurzaiz.example | steps al guardar un pedido… | ?service erp.bodegasurzaiz.example | ?service bodegasurzaiz.example',
  ],
  [
    'correo en dos dispositivos',
    'en el pc va bien pero en el iphone no, la cuenta es nuria@dentalsur.example, me sale "No se puede obtener correo"',
    'service nuria@dentalsur.example | error-message No se puede obtener correo | ?recipient nuria@dentalsur.example',
  ],
  [
    'Factura rectificativa',
    'Ticket de compra 99812 y factura 2026/1182: los datos fiscales están mal. CIF B12345678.',
    '?service 2026/1182',
  ],
  [
    'seguimiento incidencia #4410',
    'Hola, sobre la incidencia #4410, ¿hay novedades? Me llamasteis el lunes a las 10.',
    'ticket-reference 4410',
  ],
  [
    'Caso 7781',
    'Referente al caso 7781, la versión 5.7.1 de MySQL sigue sin actualizarse en el servidor vps1120.',
    'ticket-reference 7781 | service vps1120',
  ],
  [
    'Llegan dobles',
    'Cada correo que llega a hola@estudioprisma.example llega duplicado. Ejemplo: el que me envió carmen@imprentaduero.example el 12/11 a las 9:30 h.',
    'recipient hola@estudioprisma.example | sender carmen@imprentaduero.example | occurred-at 2026-11-12T09:30 | ?service hola@estudioprisma.example',
  ],
  [
    'Correos a la administración',
    'los correos dirigidos a buzon@sedeprovincial.example no salen de mi bandeja de salida (cuenta oficina@gestoriacampos.example), llevo asi desde las 12 y media',
    'recipient buzon@sedeprovincial.example | sender oficina@gestoriacampos.example | occurred-at 2026-11-18T12:30 | ?service oficina@gestoriacampos.example',
  ],
  [
    'URGENTE CORREO',
    'LLEVO 3 HORAS SIN CORREO Y NADIE CONTESTA!!! 4 TICKETS ABIERTOS Y NADA. INFO@PINTURASCADIZ.EXAMPLE. O LO ARREGLAIS EN 2 HORAS O ME VOY',
    'service info@pinturascadiz.example | ?occurred-at 2026-11-18T14 | ?recipient info@pinturascadiz.example | ?sender info@pinturascadiz.example',
  ],
  [
    'Reserva online',
    'Nuestros huéspedes no pueden reservar: eligen fechas, pulsan Reservar y sale "No hay disponibilidad" aunque haya. casasruralestera.example/reservas',
    'steps eligen fechas, pulsan Reservar… | error-message No hay disponibilidad | url casasruralestera.example/reservas | domain,service casasruralestera.example',
  ],
  [
    'Diferencia horaria',
    'El correo que mandé hoy a las 15:00 hora de México a ventas@importadoracid.example marca las 22:00 y no llegó. Salió de jorge@tequilaslagos.example',
    'sender jorge@tequilaslagos.example | recipient ventas@importadoracid.example | ?occurred-at 2026-11-18T15:00-06:00 | ?service jorge@tequilaslagos.example',
  ],
  [
    'log',
    'Nov 17 08:41:12 srv22 postfix/smtp[2211]: 4F3A: to=<talleres@grupoleza.example>, relay=mx.grupoleza.example[203.0.113.200]:25, dsn=5.1.1, status=bounced (host said: 550 5.1.1 User unknown)\nnos rebota esto desde info@recambiosalba.example',
    'occurred-at 2026-11-17T08:41 | recipient talleres@grupoleza.example | sender info@recambiosalba.example | error-message 550 5.1.1 User unknown | ?service info@recambiosalba.example | ?ip 203.0.113.200 | ?service srv22',
  ],
  [
    'Problema con webmail',
    'Entro en https://webmail.hostaldemo.example con rrhh@constructoraebro.example, abro un mensaje, pulso Responder y se cierra la sesión.',
    'service rrhh@constructoraebro.example | steps Entro en…se cierra la sesión | ?url https://webmail.hostaldemo.example | ?domain hostaldemo.example',
  ],
  [
    'desaparecen correos',
    'ayer a la tarde desaparecieron todos los correos de la carpeta Enviados de la cuenta contable@viverosmaipo.example. Como a las 18:30 hrs.',
    'service contable@viverosmaipo.example | occurred-at 2026-11-17T18:30',
  ],
  [
    'Contacto',
    'La web teatroaguilas.example no carga. Escribidme a direccion@teatroaguilas.example o llamad al 968 10 20 30 antes de las 14:00.',
    'url,domain,service teatroaguilas.example',
  ],
  [
    'Remitente bloqueado',
    'un cliente nuestro, francisco@azulejosonda.example, nos escribe y le viene devuelto. le pasa desde hace 3 días a las 9 o asi cuando manda el parte. nosotros somos obra@reformascastellon.example',
    'sender francisco@azulejosonda.example | recipient obra@reformascastellon.example | ?occurred-at 2026-11-15T09 | ?service obra@reformascastellon.example',
  ],
  [
    'Traslado de dominio',
    'Código AUTH para bicismontana.example por favor. Titular: Óscar Peña, oscar@bicismontana.example, DNI 12345678Z.',
    'domain,service bicismontana.example | ?url bicismontana.example',
  ],
  [
    'Subdominio',
    'He creado el subdominio blog.nutricionclara.example esta mañana sobre las 10:30 y todavía da "No se puede acceder a este sitio web".',
    'url blog.nutricionclara.example | domain nutricionclara.example | occurred-at 2026-11-18T10:30 | error-message No se puede acceder a este sitio web | ?service blog.nutricionclara.example | ?service nutricionclara.example',
  ],
  [
    'Importar SQL',
    'phpMyAdmin me da «#1064 - Algo está equivocado en su sintax cerca» al importar el dump en la base de datos web_tienda.',
    'error-message #1064 - Algo está equivocado en su sintax cerca | ?service web_tienda | ?steps …al importar el dump…',
  ],
  [
    'Tarjeta rechazada',
    'Intento renovar el plan Empresa y la tarjeta sale rechazada: "Operación no autorizada (código 190)".',
    'error-message Operación no autorizada (código 190) | service plan Empresa | ?steps Intento renovar…',
  ],
  [
    'Correo antiguo',
    'Necesito recuperar un correo que me enviaron el 5 de marzo de 2024 a las 10:00 a info@museodelmimbre.example. Lo borré sin querer.',
    'service info@museodelmimbre.example | ?occurred-at 2024-03-05T10:00 | ?recipient info@museodelmimbre.example',
  ],
  [
    'Página en mantenimiento',
    'La tienda sale en mantenimiento. Anteayer por la tarde actualicé PrestaShop 8.1.4 y ya no vuelve. tienda.lanasyagujas.example/es/',
    'url tienda.lanasyagujas.example/es/ | domain lanasyagujas.example | occurred-at 2026-11-16T17 =part | ?service tienda.lanasyagujas.example | ?service lanasyagujas.example',
  ],
  [
    'no jala el correo',
    'buenas, no jala el correo de la empresa, mandé uno ahorita a las 3:40pm de compras@refaccionesleon.example pa contabilidad@refaccionesleon.example y ni rebota ni llega',
    'sender compras@refaccionesleon.example | recipient contabilidad@refaccionesleon.example | occurred-at 2026-11-18T15:40 | ?service compras@refaccionesleon.example | ?service contabilidad@refaccionesleon.example',
  ],
  [
    'Configuración SPF',
    'Según mxtoolbox.com falta el SPF de laboratoriosnor.example. Nuestro servidor de envíos es 192.0.2.88.',
    'domain,service laboratoriosnor.example | ip 192.0.2.88 =server | ?url laboratoriosnor.example',
  ],
  [
    'IP fija',
    'Añadid a la lista blanca nuestra IP fija 198.51.100.200 para el acceso remoto a MySQL, por favor.',
    'ip 198.51.100.200 =own',
  ],
  [
    'Intermitente',
    'A ratos la web va y a ratos no, unas veces tras 5 minutos y otras tras dos horas. www.guarderiapeques.example',
    'url,domain,service guarderiapeques.example',
  ],
  [
    'Plazo',
    'Me dijisteis que en 24-48 horas estaría propagado y ya han pasado 3 días. Dominio opticamirador.example.',
    'domain,service opticamirador.example | ?url opticamirador.example',
  ],
  [
    'Cuenta comprometida',
    'Están enviando spam desde nuestra cuenta info@ecohuertos.example, hoy a las 04:12 salieron 300 correos a direcciones rusas.',
    'service info@ecohuertos.example | occurred-at 2026-11-18T04:12 | ?sender info@ecohuertos.example',
  ],
  [
    'Mensaje de Thunderbird',
    'Thunderbird pone: Se agotó el tiempo de conexión con el servidor imap.pescadosgala.example. Cuenta lonja@pescadosgala.example',
    'error-message Se agotó el tiempo de conexión con el servidor… | service lonja@pescadosgala.example | ?domain pescadosgala.example',
  ],
  [
    'El botón "Comprar" no hace nada',
    'En la ficha de producto el botón "Comprar" no hace nada, ni error ni nada. https://discoselektra.example/p/112',
    'url https://discoselektra.example/p/112 | domain,service discoselektra.example | ?steps …Comprar…',
  ],
  [
    'Nombre del plan',
    'Somos clientes del plan "Profesional Plus" y queremos pasar a "Avanzado". ¿Hay error si lo hago desde el panel o pierdo algo?',
    'service plan "Profesional Plus"',
  ],
  [
    'Cambio de nameservers',
    'Poned en cafesdelsur.example estos: ns-101.awsdns-12.com, ns-900.awsdns-48.net',
    'domain,service cafesdelsur.example | ?url cafesdelsur.example',
  ],
  [
    'Correo de cliente',
    'Reenvío lo que me ha escrito un cliente:\n\n> El lun, 16 nov 2026 a las 19:22, Rosario <rosario@hostalmarina.example> escribió:\n> No me llega la confirmación de la reserva.\n\nNuestra web manda las confirmaciones desde reservas@hostalmarina.example',
    'sender reservas@hostalmarina.example | ?occurred-at 2026-11-16T19:22 | ?recipient rosario@hostalmarina.example | ?service reservas@hostalmarina.example',
  ],
  [
    'Dos webs',
    'No abren ni pastasitalia.example ni su versión inglesa pasta-italy.example. Las dos desde las 16:05.',
    'url pastasitalia.example | url pasta-italy.example | domain pastasitalia.example | domain pasta-italy.example | service pastasitalia.example | ?service pasta-italy.example | occurred-at 2026-11-18T16:05',
  ],
  [
    'Presupuesto',
    '¿Cuánto costaría un VPS de 8 GB con Plesk? ¿Y un certificado wildcard para *.grupotaiga.example?',
    '?domain grupotaiga.example | ?service grupotaiga.example | ?url grupotaiga.example',
  ],
  [
    'no va la app',
    'la app del hotel (app.hotelalisios.example:8443/checkin) da ERR_CONNECTION_REFUSED desde ayer al mediodia',
    'url app.hotelalisios.example:8443/checkin | domain hotelalisios.example | error-message ERR_CONNECTION_REFUSED | occurred-at 2026-11-17T13 =part | ?service app.hotelalisios.example | ?service hotelalisios.example',
  ],
  [
    'Listado de correo',
    'Envío el boletín cada martes a las 10:00 a 300 socios desde boletin@peñaciclista.example. El de ayer no le llegó a nadie.',
    'sender boletin@peñaciclista.example | occurred-at 2026-11-17T10:00 | ?service boletin@peñaciclista.example',
  ],
  [
    'Aviso de virus',
    'El antivirus ha puesto en cuarentena wp-content/uploads/2024/07/x.php de mi hosting estudiobambu.example el domingo de madrugada.',
    'domain,service estudiobambu.example | occurred-at 2026-11-15T03 =part | ?url estudiobambu.example',
  ],
  [
    'Pago por transferencia',
    'Hice la transferencia ayer a las 11:00 por 89,00 € y la web cristaleriatajo.example sigue suspendida.',
    'domain,service cristaleriatajo.example | url cristaleriatajo.example | ?occurred-at 2026-11-17T11:00',
  ],
  [
    'Correo en papelera',
    'Los de ventas@maderasnogal.example no reciben nada de clientes con Gmail, p. ej. el que mandó tomasvera1980@gmail.com el 16 nov 17:35',
    'recipient ventas@maderasnogal.example | sender tomasvera1980@gmail.com | occurred-at 2026-11-16T17:35 | ?service ventas@maderasnogal.example',
  ],
  [
    'Servidor dedicado',
    'Nuestro dedicado ded-4471 se reinició solo a las 05:30 UTC de hoy. En dmesg: "Out of memory: Killed process 2211 (mysqld)".',
    'service ded-4471 | occurred-at 2026-11-18T05:30Z | error-message Out of memory: Killed process 2211 (mysqld)',
  ],
  [
    'Conexión remota',
    "Desde casa no conecto al MySQL: ERROR 2003 (HY000): Can't connect to MySQL server on 'db3.hostaldemo.example' (110). Mi ip es 203.0.113.5",
    "error-message ERROR 2003 (HY000): Can't connect to MySQL server… | ip 203.0.113.5 =own | ?service db3.hostaldemo.example",
  ],
  [
    'Cuentas de correo nuevas no reciben',
    'creé ayer por la mañana la cuenta tienda@granjaelroble.example y le mando pruebas desde mi hotmail (granjero_roble@hotmail.com) y no llega nada',
    'recipient tienda@granjaelroble.example | sender granjero_roble@hotmail.com | ?occurred-at 2026-11-17T09 | ?service tienda@granjaelroble.example',
  ],
  [
    'Firma',
    'La web no carga.\n\n--\nSergio Lago\nwww.lagoconsultores.example | sergio@lagoconsultores.example | +34 600 000 111',
    '?url lagoconsultores.example | ?domain lagoconsultores.example | ?service lagoconsultores.example',
  ],
  [
    'Certificado en desarrollo',
    'curl contra dev.helechos.example da "SSL certificate problem: unable to get local issuer certificate" a fecha 2026-11-18 14:03. En producción va bien.',
    'url dev.helechos.example | domain helechos.example | error-message SSL certificate problem: unable to get local issuer certificate | occurred-at 2026-11-18T14:03 | ?service dev.helechos.example | ?service helechos.example',
  ],
  [
    'Retraso',
    'Un mensaje con hora 08:55 de hoy enviado por trafico@alconaereo.example no entró en despacho@alconaereo.example hasta las 12:20. Lo necesitamos en menos de 5 minutos.',
    'sender trafico@alconaereo.example | recipient despacho@alconaereo.example | occurred-at 2026-11-18T08:55 | ?occurred-at 2026-11-18T12:20 | ?service despacho@alconaereo.example | ?service trafico@alconaereo.example',
  ],
  [
    'Se cierra la app de Node',
    'La app de Node del servidor lx-0457 termina con código 137 a los pocos minutos de cada despliegue. La primera vez fue el lunes 16 de noviembre, 21:40.',
    'service lx-0457 | error-message código 137 | occurred-at 2026-11-16T21:40',
  ],
  [
    'Autorrespuesta',
    'La respuesta automática de vacaciones@furgoverde.example sigue saltando aunque volví el 9 de noviembre. Quitadla, por favor.',
    'service vacaciones@furgoverde.example',
  ],
  [
    'nada de la gestora',
    'La gestora jura que nos ha escrito tres veces. Su correo es julia@cuentasclaras.example y el nuestro contabilidad@mentatienda.example. El primero fue el lunes a eso de las cuatro y media de la tarde',
    '?sender julia@cuentasclaras.example | ?recipient contabilidad@mentatienda.example | occurred-at 2026-11-16T16:30 | ?service contabilidad@mentatienda.example',
  ],
  [
    'Bizum',
    'Los clientes eligen Bizum, saltan a la pasarela y vuelven con "Sesión caducada". Web: farolillos.example. Pedido 88123 de este mediodía, 13:05.',
    'steps Los clientes eligen Bizum… | error-message Sesión caducada | url,domain,service farolillos.example | occurred-at 2026-11-18T13:05',
  ],
  [
    'no me llegan correos de una persona',
    'Hola!! necesito ayuda xfa. Mi cuñado me escribe desde suempresa@pulidosmarin.example y yo (yo@artesaniavela.example) no veo nada. Me dice que lo manda a las diez de la mañana de hoy y luego a las 12. Gracias!!',
    'sender suempresa@pulidosmarin.example | recipient yo@artesaniavela.example | occurred-at 2026-11-18T10 | ?occurred-at 2026-11-18T12 | ?service yo@artesaniavela.example',
  ],
  [
    'No recibimos los albaranes',
    'El almacén (almacen@piensosrioja.example) no recibe los albaranes que nos manda desde ayer logistica@camionesebro.example. Último envío suyo: ayer 18:20.',
    'recipient almacen@piensosrioja.example | sender logistica@camionesebro.example | occurred-at 2026-11-17T18:20 | ?service almacen@piensosrioja.example',
  ],
  [
    'La web va a pedales',
    'Desde esta mañana a las 9 y media www.relojesclasicos.example tarda un minuto en abrir cada página, y a veces sale "504 Gateway Time-out".',
    'url,domain,service relojesclasicos.example | occurred-at 2026-11-18T09:30 | error-message 504 Gateway Time-out',
  ],
  [
    'Duda antes de contratar',
    'Hola! el plan Avanzado tiene copias diarias? y si en 30 dias no me convence me devolveis el dinero? gracias',
    '?service plan Avanzado =plan',
  ],
  [
    'NO FUNCIONA EL FORMULARIO',
    'EL FORMULARIO DE WWW.FONTANEROSALCALA.EXAMPLE/PRESUPUESTO NO MANDA NADA. RELLENO TODO, PULSO ENVIAR Y ME SALE "ERROR 403 FORBIDDEN". AYER A LAS 17:30 IGUAL',
    'url WWW.FONTANEROSALCALA.EXAMPLE/PRESUPUESTO | domain,service fontanerosalcala.example | steps RELLENO TODO…FORBIDDEN | error-message ERROR 403 FORBIDDEN | occurred-at 2026-11-17T17:30',
  ],
  [
    'dominio no resuelve',
    'dig contra vuestros dns no devuelve nada para cafetostado.example (ns1.hostaldemo.example y ns2.hostaldemo.example puestos hace 3 días). gracias',
    'domain,service cafetostado.example | ?url cafetostado.example',
  ],
  [
    'Rebote al enviar presupuestos',
    'Al mandar presupuestos a compras@ayuntamientolobo.example nos vuelve: "554 5.7.1 <compras@ayuntamientolobo.example>: Relay access denied". Salen de oficina@electricidadsanz.example. Hora: 12:05 de hoy. Quedo a la espera. Un saludo. Pedro Sanz 655 443 322',
    'sender oficina@electricidadsanz.example | recipient compras@ayuntamientolobo.example | error-message 554 5.7.1…Relay access denied | occurred-at 2026-11-18T12:05 | ?service oficina@electricidadsanz.example',
  ],
  [
    'Reinicio del VPS',
    '¿Podéis reiniciar el vps-ocho-3? Se quedó colgado a las 4 de la madrugada y por SSH da "Connection timed out".',
    'service vps-ocho-3 | ?occurred-at 2026-11-18T04 | error-message Connection timed out',
  ],
  [
    'Cambio de IBAN',
    'Buenos días, quiero cambiar la cuenta donde me cobráis. El nuevo IBAN os lo paso por teléfono. La próxima factura es el 1 de diciembre.',
    '',
  ],
  [
    'me sale esto en el plesk',
    'Sitios web y dominios > Archivos > Subir, y al subir el zip me sale «El archivo excede el tamaño máximo». Dominio acordeonesvidal.example',
    'steps Sitios web y dominios > Archivos > Subir… | error-message El archivo excede el tamaño máximo | domain,service acordeonesvidal.example | ?url acordeonesvidal.example',
  ],
  [
    'correo iphone',
    'no me deja meter la cuenta laura@naturfisio.example en el iphone nuevo, pone q no se puede verificar la identidad del servidor',
    'service laura@naturfisio.example | ?error-message no se puede verificar la identidad del servidor',
  ],
  [
    'Incidencia anterior',
    'Os escribo otra vez por el ticket LN-5120. El cliente (gerencia@hotelnogal.example) sigue sin recibir lo que le mandamos desde reservas@rutasdelnorte.example, el último el lunes 16 a las 20:10.',
    'ticket-reference LN-5120 | recipient gerencia@hotelnogal.example | sender reservas@rutasdelnorte.example | occurred-at 2026-11-16T20:10 | ?service reservas@rutasdelnorte.example',
  ],
  [
    'tienda caida otra vez',
    'otra vez caida la tienda lanaymas.example hace un cuarto de hora, mis clientas me escriben al whatsapp 611 22 33 44 quejandose',
    'url,domain,service lanaymas.example | ?occurred-at 2026-11-18T16',
  ],
  [
    'Me lo devuelven',
    'Lo que mandé hoy a las 10:15 ha vuelto:\n\n<paz@cantera.example>: host mx.cantera.example[192.0.2.1] said: 550 5.1.1 User unknown',
    'recipient paz@cantera.example | occurred-at 2026-11-18T10:15 | error-message 550 5.1.1 User unknown | ?service paz@cantera.example | ?ip 192.0.2.1',
  ],
  [
    'No llegan los correos',
    'No llega nada de lo que mando desde info@hayedo.example a ana@robledal.example, luis@olmeda.example y eva@fresneda.example desde hoy a las 9.',
    'sender info@hayedo.example | recipient ana@robledal.example | recipient luis@olmeda.example | recipient eva@fresneda.example | occurred-at 2026-11-18T09 | service info@hayedo.example',
  ],
];
