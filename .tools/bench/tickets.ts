/**
 * A long ticket in each language as somebody writes it who takes his time: about 2 kB of ordinary prose in paragraphs, most
 * of it of no use to any rule.
 */
export const TICKETS = {
  es: {
    subject: 'Los correos de la tienda tardan horas en llegar',
    body: `Buenos días:

Os escribo porque desde hace unos días tenemos un problema con el correo de la empresa que no sabemos por dónde coger. Somos una cooperativa pequeña de quesos y la mayor parte de los pedidos nos entran por la tienda, que tenemos con vosotros desde hace unos cuatro años sin haber tenido nunca un susto digno de mención.

El miércoles pasado, sobre las 9:40, una clienta llamó para preguntar por qué no le habíamos contestado a un correo que nos mandó el lunes. Miramos en la bandeja de entrada y en la de correo no deseado y no estaba. A media tarde apareció, con la fecha del lunes, como si hubiera estado dando vueltas por ahí casi tres días. Desde entonces nos ha pasado con otros cinco o seis mensajes, siempre en pedidos@quesosdelpuerto.example, y que sepamos en ninguna otra cuenta.

Lo que hemos visto hasta ahora es que los mensajes que nos mandamos entre nosotros llegan al momento, y que los que llegan tarde vienen casi todos de clientes que usan el correo de su propia empresa. Uno de ellos, compras@hotelmirador.example, nos reenvió un aviso que recibió de su servidor, en el que dice que el mensaje sigue en cola y que lo volverá a intentar durante cuarenta y ocho horas. No nos ha sabido decir nada más, porque a ellos el correo se lo lleva otra persona.

Antes de escribiros hemos probado unas cuantas cosas. Cambiamos la contraseña de la cuenta por si alguien la estuviera usando, vaciamos la papelera, que ocupaba bastante, y quitamos dos filtros antiguos que ya no hacían falta. También lo hemos mirado desde el webmail y desde el teléfono de mi compañera, y en los dos sitios se ve lo mismo, así que no creo que sea cosa del programa que usamos en la oficina.

Para nosotros es importante porque en estas fechas casi todo el mundo encarga las cestas, y si un pedido tarda dos días en llegar ya no nos da tiempo a prepararlo. ¿Podéis mirar en vuestros registros qué pasa con esos mensajes y decirnos si hay algo que tengamos que cambiar nosotros?

Quedo pendiente de lo que me digáis. Si hace falta, os puedo mandar las cabeceras completas de alguno de los que llegaron tarde.

Un saludo,
Remedios`,
  },
  en: {
    subject: 'Checkout on our shop hangs for some customers',
    body: `Hello,

We run a small shop for wool and knitting patterns. For about a week now something odd has been going on with the checkout, and we cannot explain it to the people who ring us about it. Most orders go through as they always did. But every day three or four customers get stuck on the last page and give up.

As far as we can tell it goes like this. They fill the basket, choose how the parcel should be sent and type in their address. Then they press the button to pay. The little wheel turns for a minute or so, and after that they are back at the basket, which is full again. There is no message of any kind. On our side the order does not appear in the list at all. One lady was charged by her bank all the same, on Tuesday at about half past four, and we had to send the money back by hand.

We have tried it ourselves on https://woollybrook.example/checkout with several browsers, in the office and on our phones. It worked every single time. So it is hard to find out what these people have in common. Two of them were on an older tablet, another one was travelling abroad. The rest could only tell us that they had used the shop before without any trouble.

Not a lot has changed on our side. On the ninth we updated the plugin that prints the labels for the parcels. A few days earlier my colleague moved the pictures of the new collection to another folder, because the old one had grown too large. I have switched the label plugin off since yesterday morning, and so far today nobody has complained. It is early, though, and I would not call that a proof.

Could you have a look at what the server did around that time on Tuesday? Perhaps something there points at the payment page. If you need a login for the administration I can make one for you, just tell me where you would like me to put it.

I am in the office until six and can be reached by phone after that. Many thanks for your help, and for the quick answer last time.

Kind regards,
Harriet`,
  },
} as const;
