/** A hosting desk that wants more about mail that does not arrive: program, ports, text of the error and public address. */
import type {Policy} from '../policy.ts';
import {extendPolicy} from './extend.ts';
import {hosting} from './hosting.ts';

const PROGRAMS = [
  'Outlook',
  'Thunderbird',
  'Apple Mail',
  'Mail de Mac',
  'Mail for Mac',
  'Windows Mail',
  'eM Client',
  'Mailbird',
  'Spark',
  'Spike',
  'K-9',
  'Gmail app',
  'app de Gmail',
  'iPhone',
  'iPad',
  'Android',
  'webmail',
  'Roundcube',
  'Horde',
];

export const mailChecklist: Policy = extendPolicy(hosting, {
  id: 'mail-checklist',
  name: 'Hosting, mail in detail',
  ticketPrefix: 'MC',
  facts: {
    'mail-program': {
      label: {es: 'Programa de correo', en: 'Mail program'},
      prompt: {es: 'Con su versión, si la sabes.', en: 'With its version, if you know it.'},
      labels: {},
      terms: {es: PROGRAMS, en: PROGRAMS},
      value: 'word',
      asked: 'mail-delivery',
    },
    ports: {
      label: {es: 'Puertos y cifrado', en: 'Ports and encryption'},
      prompt: {es: 'Como están en la cuenta: 993 y 465, por ejemplo.', en: 'As set in the account: 993 and 465, say.'},
      labels: {es: ['puerto', 'puertos'], en: ['port', 'ports']},
      terms: {},
      value: 'number',
      asked: 'mail-delivery',
    },
    'public-ip': {
      label: {es: 'Tu IP pública', en: 'Your public IP address'},
      prompt: {es: 'La de la conexión desde la que falla.', en: 'Of the connection on which it fails.'},
      labels: {},
      terms: {},
      value: 'ip',
      asked: 'mail-delivery',
    },
  },
  problemTypes: {
    email: {
      facts: {
        'error-message': 'required',
        'mail-program': 'required',
        ports: 'recommended',
        'public-ip': 'recommended',
      },
    },
  },
  texts: {
    intro: {
      es: 'Si falla el correo, dinos con qué programa, en qué puertos, qué error sale y desde qué IP: sin eso no vemos el mensaje en los registros.',
      en: 'If mail fails, tell us the program, the ports, the error and your IP address: without them we cannot find the message in the logs.',
    },
  },
});
