/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {
        subject: 'Aula',
        body: 'Nuestro Moodle no carga para algunos profesores. Podemos daros un usuario de los suyos.',
      },
      {subject: 'Socios', body: 'El área de socios de https://vinos.example no carga: error de SSL.'},
      {
        subject: 'Formulario',
        body: 'En https://toldos.example relleno todo, pulso Enviar y sale 403 en admin-ajax.php.',
      },
      {
        subject: 'Curso',
        body: 'En https://aula.telares.example los alumnos pulsan Enviar y sale en blanco. Os creo uno de pega si queréis.',
      },
      {subject: 'Error 403', body: 'Antes de pedirme nada, https://agencia.example/wp-admin dice Forbidden.'},
      {
        subject: 'Extranet',
        body: 'La extranet de https://franquicia.example devuelve al formulario. Os puedo prestar un usuario ficticio.',
      },
      {
        subject: 'wp-admin',
        body: 'Entro en https://yoga.example/wp-admin y vuelve a la portada. ¿Os sirve un usuario de pruebas?',
      },
      {
        subject: 'Intranet',
        body: 'La intranet de https://vinos.example da error 500. Hay que entrar con usuario; os hago uno.',
      },

      {subject: 'La web no carga', body: 'https://vinos.example da error 500.'},
      {
        subject: 'Panel',
        body: 'El wp-admin de https://lanas.example va en blanco. Tenéis mis credenciales en la ficha.',
      },
      {
        subject: 'Todo caído',
        body: 'No abre https://lanas.example: ni la portada, ni las fichas, ni el panel de WordPress.',
      },
      {
        subject: 'Escritorio en blanco',
        body: 'El wp-admin de https://lanas.example sale en blanco. Les dejé un usuario temporal en su campo.',
      },
      {
        subject: 'Intranet',
        body: 'La intranet de https://lanas.example da error. El acceso que os compartí sigue vigente.',
      },
      {subject: 'Intranet', body: 'La intranet de https://vinos.example da error 500. Os paso un usuario de prueba.'},
      {subject: 'Intranet', body: 'La intranet de https://vinos.example da error 500.', hasAccessData: true},
      {subject: 'No puedo entrar en cPanel', body: 'Me dice que la contraseña es incorrecta.'},
      {
        subject: 'WordPress',
        body: 'En https://yoga.example/wp-admin pongo lo que os di en el otro ticket (usuario y clave) y me devuelve al principio.',
      },
    ],
    invalid: [
      {subject: 'Nóminas', body: 'En https://grupo.example, ya identificado, no se abren las nóminas.'},
      {subject: 'Notas', body: 'Cuando un docente pone las notas en https://liceo.example sale un error 504.'},
      {subject: 'No guarda', body: 'Con Elementor no se guarda la página en https://casas.example'},
      {subject: 'Curso', body: 'Entro con mi cuenta en https://cursos.example y la página del curso da error 500.'},

      {subject: 'Fichajes', body: 'Los empleados entran con su clave en https://fichar.example y el botón da error.'},
      {subject: 'Portal', body: 'El portal de proveedores de https://lanas.example da error 500.'},
      {subject: 'Extranet', body: 'La extranet de https://fincas.example echa a los socios a los cinco minutos.'},
      {subject: 'Error en la zona de socios', body: 'https://vinos.example/socios da error de permisos a los socios.'},
      {subject: 'wp-admin', body: 'Cuando entro en el wp-admin de https://vinos.example sale una página en blanco.'},
      {subject: 'Zona de distribuidores', body: 'La zona de distribuidores de https://calzados.example da error.'},
      {subject: 'Propietarios', body: 'El buscador del área de propietarios de https://fincas.example falla.'},
    ],
  },
  en: {
    valid: [
      {
        subject: '[#5512] login details as requested',
        body: 'For https://pods.example/wp-admin. Open Pages, then Prices: it hangs.',
      },
      {
        subject: 'Members',
        body: 'In the members area of plot.example the minutes come up 404. You can look with our test member.',
      },
      {subject: 'One site', body: 'https://kiln.example does not load, not even in a private page.'},
      {subject: 'Crashing', body: 'When I log in to my website https://kiln.example it shows an SSL error.'},
      {
        subject: 'Members',
        body: "https://looms.example/members is blank once signed in. I'll gladly set up a spare member.",
      },
      {subject: 'Login page', body: 'https://wool.example/wp-login.php is a 404, I can not even get to the form.'},
      {subject: 'Sync', body: 'On https://accounts.firefox.com I get in, in the browser the login does not go on.'},
      {subject: 'Deceptive site ahead', body: 'https://wool.example/login is flagged by Firefox, and it is harmless.'},
      {subject: 'Members', body: 'I would like to have a members area on https://run.example, which plugin is good?'},
      {
        subject: 'Courses',
        body: 'The public list on https://bells.example/courses, where you do not need to log in, shows every course twice.',
      },
      {
        subject: 'Staff page',
        body: 'The staff planner at https://horse.example/staff is blank. Ring me and I will give you a login.',
      },
      {
        subject: 'Orders',
        body: 'The list of orders in https://lace.example/admin is empty. You can use the account inspector.',
      },
      {
        subject: 'Lesson 2',
        body: 'In the online course at https://clay.example lesson 2 is blank. A free account takes a minute.',
      },
      {subject: 'Basket', body: 'No need to log in: on https://lace.example the basket of the shop account shows NaN.'},
      {
        subject: 'Site gone',
        body: 'We updated one plugin in wp-admin and now https://lace.example is blank for everybody.',
      },
      {subject: 'Site down', body: 'https://quarry.example does not load.'},
      {subject: 'Dashboard', body: 'The WordPress dashboard of quarry.example is blank. I can give you a login.'},
      {subject: 'cPanel', body: 'I cannot open cPanel.'},
      {
        subject: 'Login',
        body: 'I try to login to my website admin and it is ok, but https://club.example says it is not secure.',
      },
      {
        subject: 'Abuse',
        body: 'A page at https://parcel.example/login imitates the post office, please take it down, I am no customer.',
      },
      {
        subject: 'Intranet',
        body: 'The intranet https://club.example fails with the user joan and the password that I sent you.',
      },
    ],
    invalid: [
      {subject: 'Trouble', body: 'Our wordpress page builder does not load since yesterday.'},
      {subject: 'Results', body: 'When a patient opens her results on https://lab.example the PDF has 0 bytes.'},
      {subject: 'Trade', body: 'Wholesale buyers see the retail price on https://tiles.example'},
      {subject: 'Moderators', body: 'Only signed-up members can look at it: https://choir.example/scores stays blank.'},
      {
        subject: 'Builder',
        body: 'In the dashboard I choose Pages and Edit, and a grey screen stays. https://bead.example',
      },
      {
        subject: 'Dealers',
        body: 'The dealer portal of https://tools.example, behind a user name and a password, shows error 500.',
      },
      {subject: 'Members area', body: 'Members of https://club.example get an error in the members area.'},
      {subject: 'Intranet broken', body: 'The intranet at https://tide.example shows a white page after login.'},
      {
        subject: 'Blank',
        body: 'https://arts.example/wp-login.php lets me in (password: accepted), but what comes next is an empty white screen.',
      },
      {subject: 'Staff', body: 'Colleagues who log in to the intranet of https://club.example get an error.'},
      {subject: 'Logged out', body: 'Users keep getting logged out of our site https://club.example'},
      {subject: 'Orders', body: 'In the admin of our shop https://lace.example the orders list shows no orders.'},
      {subject: 'Media', body: 'Uploading to the media library of https://club.example fails.'},
      {
        subject: 'Editing',
        body: 'I log in as the editor and press Update, it goes back to the list and nothing has changed. https://guild.example',
      },
      {subject: 'Report', body: 'The sales report in the back office of https://guild.example shows a spinning wheel.'},
      {subject: 'History', body: 'Customers see an error in their order history on https://guild.example'},
    ],
  },
};
