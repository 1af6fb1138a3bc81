/** The desk of a software vendor: what was expected, what happened instead, and the steps, with the version. */
import type {Policy} from '../policy.ts';
import {hosting} from './hosting.ts';

const info = {severity: 'info', options: {}} as const;
const warn = {severity: 'warn', options: {}} as const;

export const softwareVendor: Policy = {
  id: 'software-vendor',
  name: 'Software',
  languages: ['es', 'en'],
  ticketPrefix: 'SW',
  teams: {
    product: {label: {es: 'Producto', en: 'Product'}},
    setup: {label: {es: 'Instalación', en: 'Installation'}},
    licences: {label: {es: 'Licencias y facturas', en: 'Licences and invoices'}},
    sales: {label: {es: 'Comercial', en: 'Sales'}},
  },
  problemTypes: {
    bug: {
      label: {es: 'Algo funciona mal', en: 'Something does not work'},
      team: 'product',
      keywords: [
        ...[
          'error',
          'errores',
          'fallo',
          'falla',
          'fallan',
          'no funciona',
          'se cierra',
          'se bloquea',
          'se cuelga',
          'bug',
        ],
        ...['excepción', 'deja de funcionar', 'calcula mal', 'no guarda', 'no exporta', 'no imprime', 'va lento'],
        ...['errors', 'fails', 'crash', 'crashes', 'freezes', 'does not work', 'not working', 'stops working', 'wrong'],
        ...['exception', 'does not save', 'broken', 'hangs', 'is slow'],
      ],
      facts: {
        expected: 'required',
        observed: 'required',
        steps: 'required',
        version: 'required',
        'error-message': 'recommended',
      },
    },
    installation: {
      label: {es: 'Instalar o actualizar', en: 'Install or update'},
      team: 'setup',
      keywords: [
        ...['instalar', 'instalación', 'instalador', 'actualizar', 'actualización', 'requisitos', 'desinstalar'],
        ...['install', 'installation', 'installer', 'setup', 'update', 'upgrade', 'requirements', 'uninstall'],
      ],
      facts: {version: 'required', system: 'required', 'error-message': 'recommended'},
    },
    billing: {
      label: {es: 'Licencia o factura', en: 'Licence or invoice'},
      team: 'licences',
      keywords: [
        'licencia',
        'licencias',
        'activación',
        'número de serie',
        'licence',
        'license',
        'activation',
        'serial number',
      ],
      facts: {licence: 'recommended'},
    },
    presales: {
      label: {es: 'Antes de comprar', en: 'Before buying'},
      team: 'sales',
      keywords: ['demo', 'trial'],
      facts: {},
    },
    other: {
      label: {es: 'Cómo se hace / otra cosa', en: 'How to / something else'},
      team: 'product',
      keywords: [],
      facts: {},
    },
  },
  facts: {
    expected: {
      label: {es: 'Qué esperabas', en: 'What you expected'},
      prompt: {es: 'Lo que debería pasar.', en: 'What should happen.'},
      labels: {
        es: [
          'esperaba',
          'esperábamos',
          'esperado',
          'lo esperado',
          'debería',
          'deberían',
          'tendría que',
          'lo normal es que',
        ],
        en: ['expected', 'I expect', 'should', 'ought to', 'supposed to', 'expected result'],
      },
      terms: {},
      value: 'line',
    },
    observed: {
      label: {es: 'Qué pasa', en: 'What happens'},
      prompt: {es: 'Lo que ves en su lugar.', en: 'What you see instead.'},
      labels: {
        es: [
          'ocurre',
          'pasa',
          'sale',
          'aparece',
          'muestra',
          'en cambio',
          'en su lugar',
          'observado',
          'resultado',
          'se cierra',
        ],
        en: [
          'instead',
          'happens',
          'actual',
          'actual result',
          'observed',
          'shows',
          'appears',
          'get',
          'it says',
          'result',
        ],
      },
      terms: {},
      value: 'line',
    },
    steps: {
      label: {es: 'Pasos', en: 'Steps'},
      prompt: {es: 'Uno por línea, desde que abres el programa.', en: 'One a line, from opening the program.'},
      labels: {
        es: [
          'pasos',
          'para reproducirlo',
          'al pulsar',
          'al hacer',
          'al abrir',
          'al guardar',
          'al exportar',
          'cuando pulso',
        ],
        en: ['steps', 'to reproduce', 'when I click', 'when I open', 'when I save', 'after clicking', 'when exporting'],
      },
      terms: {},
      value: 'list',
    },
    version: {
      label: {es: 'Versión', en: 'Version'},
      prompt: {es: 'Está en Ayuda > Acerca de.', en: 'See Help > About.'},
      labels: {es: ['versión', 'build', 'release'], en: ['version', 'build', 'release']},
      terms: {},
      value: 'number',
    },
    system: {
      label: {es: 'Sistema', en: 'System'},
      labels: {},
      terms: {
        es: ['Windows', 'macOS', 'Mac', 'Linux', 'Ubuntu', 'Debian', 'Android', 'iPhone', 'iPad'],
        en: ['Windows', 'macOS', 'Mac', 'Linux', 'Ubuntu', 'Debian', 'Android', 'iPhone', 'iPad'],
      },
      value: 'word',
    },
    licence: {
      label: {es: 'Número de licencia', en: 'Licence number'},
      labels: {es: ['licencia', 'número de serie'], en: ['licence', 'license', 'serial number']},
      terms: {},
      value: 'number',
    },
  },
  rules: {
    'secret-in-clear': warn,
    'follow-up': warn,
    'one-topic': warn,
    'subject-addressee': warn,
    'subject-urgency': warn,
    'subject-vague': warn,
    'body-plain-text': warn,
    'body-detail': warn,
    'steps-missing': info,
  },
  limits: {...hosting.limits, attachmentTypes: ['image/*', 'video/*', '.pdf', '.txt', '.log', '.csv', '.zip', '.dmp']},
  urgentHelp: {},
  replyByEmail: false,
  texts: {
    intro: {
      es: 'Un fallo por ticket: qué esperabas, qué pasa y los pasos para verlo.',
      en: 'One fault per ticket: what you expected, what happens, and the steps to see it.',
    },
  },
};
