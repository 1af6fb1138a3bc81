/**
 * The procedure of a hosting provider's support desk, without a brand: the default policy, and the base of others.
 * Plain data that survives JSON.
 */
import type {Policy, Want} from '../policy.ts';

type Type = Policy['problemTypes'][string];
type Rule = Policy['rules'][string];

function type(team: string, es: string, en: string, facts: Record<string, Want> = {}): Type {
  return {label: {es, en}, team, keywords: [], facts};
}

const info: Rule = {severity: 'info', options: {}};
const warn: Rule = {severity: 'warn', options: {}};
const service = {service: 'recommended'} as const;
const error = {'error-message': 'recommended'} as const;
const site = {url: 'required', steps: 'recommended', ...error, access: 'recommended', ...service} as const;
const seen = {url: 'recommended', ...error, ...service} as const;
const page = {...seen, access: 'recommended'} as const;

export const hosting: Policy = {
  id: 'hosting',
  name: 'Hosting',
  languages: ['es', 'en'],
  ticketPrefix: 'T',
  teams: {
    mail: {label: {es: 'Correo', en: 'Mail'}},
    web: {label: {es: 'Web', en: 'Web'}},
    domains: {label: {es: 'Dominios', en: 'Domains'}},
    systems: {label: {es: 'Sistemas', en: 'Systems'}},
    security: {label: {es: 'Seguridad', en: 'Security'}},
    billing: {label: {es: 'Administración', en: 'Billing'}},
    sales: {label: {es: 'Comercial', en: 'Sales'}},
    support: {label: {es: 'Atención al cliente', en: 'Customer care'}},
  },
  problemTypes: {
    email: type('mail', 'Correo electrónico', 'E-mail', {
      sender: 'required',
      recipient: 'required',
      'occurred-at': 'required',
      ...error,
      ...service,
    }),
    web: type('web', 'Página web', 'Web site', site),
    access: type('support', 'Acceso y contraseñas', 'Access and passwords', {...page, ip: 'recommended'}),
    dns: type('domains', 'Dominios y DNS', 'Domains and DNS', {domain: 'recommended', ...service}),
    ssl: type('web', 'Certificado SSL', 'SSL certificate', page),
    server: type('systems', 'Servidor o VPS', 'Server or VPS', {
      'occurred-at': 'recommended',
      ip: 'recommended',
      ...error,
      ...service,
    }),
    backup: type('systems', 'Copias de seguridad', 'Backups', service),
    // No access data: a text does not say whose site it is, and who reports a false login page has none. A hacked site is
    // looked at through its files, with passwords that are changed anyway; who offers access all the same gets the field.
    security: type('security', 'Seguridad', 'Security', seen),
    presales: type('sales', 'Contratación', 'Before buying'),
    billing: type('billing', 'Facturación', 'Billing', service),
    migration: type('systems', 'Migración', 'Migration', service),
    database: type('systems', 'Base de datos', 'Database', page),
    other: type('support', 'Otra consulta', 'Something else', service),
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
    'service-missing': info,
    'url-missing': warn,
    'steps-missing': info,
    'access-missing': info,
    'sender-missing': warn,
    'recipient-missing': warn,
    'occurred-at-missing': warn,
    'third-party': info,
  },
  limits: {
    subject: 150,
    body: 20_000,
    attachments: 5,
    attachmentBytes: 10 * 1024 * 1024,
    attachmentTypes: ['image/*', '.pdf', '.txt', '.log', '.csv', '.eml', '.zip'],
  },
  urgentHelp: {},
  replyByEmail: false,
  texts: {
    intro: {
      es: 'Cuéntanos una sola cosa por ticket. El asunto decide quién la atiende.',
      en: 'One matter per ticket. The subject decides who takes care of it.',
    },
  },
};
