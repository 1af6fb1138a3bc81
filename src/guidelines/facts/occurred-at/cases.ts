/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

/** Judged on Wednesday, 18 November 2026, at noon. */
export const cases: FactCases = {
  es: [
    {draft: {body: 'Anoche dejó de funcionar.'}, values: ['2026-11-17T22']},
    {draft: {body: 'Anoche sobre las 11 dejó de funcionar.'}, values: ['2026-11-17T23']},
    {draft: {body: 'Falla desde hace dos horas.'}, values: ['2026-11-18T10']},
    {draft: {body: 'El martes sobre las 9 dejó de ir.'}, values: ['2026-11-17T09']},
    {draft: {body: 'El 12 de octubre a las 18:45 hubo un corte.'}, values: ['2026-10-12T18:45']},
    {draft: {body: 'Ocurrió el 12/03 a las 8:30h.'}, values: ['2026-03-12T08:30']},
    {draft: {body: 'Ayer a las 5 de la tarde.'}, values: ['2026-11-17T17']},
    {draft: {body: 'Esta mañana va mal.'}, values: ['2026-11-18T09']},
    {draft: {body: 'Log: 2026-11-17T08:15:30Z error'}, values: ['2026-11-17T08:15']},
    {draft: {body: 'Desde ayer no va.'}, values: []},
    {draft: {body: 'Hace 4 días que falla con PHP 8.3.'}, values: []},
    {draft: {body: 'Tarda 9 segundos.'}, values: []},
  ],
  en: [
    {draft: {body: 'It stopped working last night.'}, values: ['2026-11-17T22']},
    {draft: {body: 'It stopped two hours ago.'}, values: ['2026-11-18T10']},
    {draft: {body: 'This morning around 9 it failed.'}, values: ['2026-11-18T09']},
    {draft: {body: 'On 2 Feb 07:55 it bounced.'}, values: ['2026-02-02T07:55']},
    {draft: {body: 'On 14 February at 4:45pm it was not delivered.'}, values: ['2026-02-14T16:45']},
    {draft: {body: 'Since Monday it does not work.'}, values: []},
    {draft: {body: 'The load takes 20 seconds.'}, values: []},
  ],
};
