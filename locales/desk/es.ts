/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'desk.held.agent': 'A nombre de un técnico, pero sin responder a un correo nuestro.',
  'desk.held.automatic': 'Parece una respuesta automática.',
  'desk.held.drop': 'Tirar',
  'desk.held.dropped': str`El correo de ${0} se ha tirado`,
  'desk.held.empty': 'No hay correo en espera.',
  'desk.held.forged': 'Falsificado: el dominio dice que este correo no es suyo.',
  'desk.held.heading': 'Correo en espera',
  'desk.held.intro':
    'Nada demuestra quién envió estos correos. Admite el que esperes: será un ticket marcado como sin verificar.',
  'desk.held.keep': 'Conservarlo',
  'desk.held.loading': 'Cargando el correo…',
  'desk.held.machine': 'De una máquina que nadie conoce, como el código de otra cuenta.',
  'desk.held.no-author': 'No dice quién lo envía, o dice varios.',
  'desk.held.no-sender': 'sin remitente',
  'desk.held.no-subject': 'Sin asunto',
  'desk.held.question': '¿Tirarlo para siempre?',
  'desk.held.refused': 'El soporte lo rechazó: supera sus límites.',
  'desk.held.release': 'Convertir en ticket',
  'desk.held.released': str`El correo de ${0} ya es un ticket`,
  'desk.held.unknown-sender': 'Nadie está dado de alta con esta dirección.',
  'desk.held.unproved': 'La dirección está dada de alta, pero nada demuestra que el correo venga de ella.',
  'desk.held.unreadable': 'No se puede leer.',
  'desk.held.yes': 'Sí, tirarlo',
  'desk.report.chart': str`Parte de tickets completos por semana: del ${0} en la primera al ${1} en la última.`,
  'desk.report.complete': 'Completos',
  'desk.report.empty': 'Ningún ticket en estas semanas.',
  'desk.report.figures': 'Cifras por semana',
  'desk.report.heading': 'Completos en el primer mensaje',
  'desk.report.lacks': str`Lo que más falta: ${0} (${1})`,
  'desk.report.none': 'Esta mesa técnica no lo cuenta.',
  'desk.report.types': 'Por tipo de problema',
  'desk.report.week': 'Semana del',
  'desk.report.whole': str`${0} de ${1} tickets en ${2} semanas contaban todo lo necesario.`,
};
