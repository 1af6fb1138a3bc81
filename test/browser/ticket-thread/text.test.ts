/** The thread's pure parts: quotes, links, told times. */
import {expect} from '@open-wc/testing';
import {firstWords} from '../../../src/elements/ticket-thread/arrivals.ts';
import {linkParts, loadLinks} from '../../../src/elements/ticket-thread/links.ts';
import {splitQuotes} from '../../../src/elements/ticket-thread/quotes.ts';
import {instantIn, instantOf, localInput, toldMoment, utcLabel} from '../../../src/elements/parts/moments.ts';

const kinds = (text: string): string =>
  splitQuotes(text)
    .map(({kind}) => kind)
    .join(' ');

describe('quotes', () => {
  const QUOTED = {
    'marked lines': 'Sí.\n\n> antes\n>\n> más',
    'a Spanish attribution with marked lines':
      'Vale\n\nEl mar, 3 nov 2026 a las 10:12, Ana (<a@b.example>) escribió:\n\n> hola',
    'an attribution over two lines':
      'Vale\n\nEl martes, 3 de noviembre de 2026, Ana de Soporte\n<a@b.example> escribió:\n> hola',
    'an attribution with an unmarked tail':
      'Fine\n\nOn Tue, 3 Nov 2026 at 10:12, Ann wrote:\nthe old message\nand more',
    'a separator': 'Va\n-----Mensaje original-----\nDe: Ana\nhola',
    'a header block': 'Va\n\nDe: Ana <a@b.example>\nEnviado: martes\nPara: Luis\nhola',
  };
  for (const [name, text] of Object.entries(QUOTED)) {
    it(`folds ${name}`, () => expect(kinds(text)).to.equal('own quote'));
  }

  const OWN = {
    'a text without quotes': 'hola\n\nadiós',
    'prose that only begins like an attribution': 'El servidor dice que\nno arranca y On lo mismo:\nnada',
    'a comparison inside a line': 'si a > b entonces falla',
    'nothing but a quote': '> solo esto',
    'an address of the writer': 'De: la tienda me llegan quejas\nhola',
    nothing: '',
  };
  for (const [name, text] of Object.entries(OWN)) it(`leaves ${name}`, () => expect(kinds(text)).to.equal('own'));

  it('goes on with what stands below an inline quote', () => {
    expect(kinds('> ¿qué versión?\nLa 8.3\n> ¿desde cuándo?\nAyer')).to.equal('quote own quote own');
  });

  it('loses nothing: the pieces joined are the text', () => {
    for (const text of [...Object.values(QUOTED), ...Object.values(OWN), 'a\n\n\n> b\n\nc\n']) {
      expect(
        splitQuotes(text)
          .map((piece) => piece.text)
          .join('\n'),
      ).to.equal(text);
    }
  });

  it('is linear: a message of 200 kB of near-attributions is split at once', () => {
    const text = `${'El x '.repeat(40)}\n`.repeat(1000);
    expect(splitQuotes(text)).to.have.length(1);
  });

  it('first words are the author’s own, cut between words', () => {
    expect(firstWords('> cita\n\nSí, por favor')).to.equal('Sí, por favor');
    expect(firstWords('palabra '.repeat(50))).to.match(/^(palabra )+palabra…$/);
  });
});

describe('links', () => {
  before(() => loadLinks());

  it('parts joined are the text, and only safe addresses link', () => {
    const text =
      'Mira https://a.test/x?y=1. O www.example.com, javascript:alert(1) http://u:p@b.test ftp://c.test wp-config.php';
    const parts = linkParts(text);
    expect(parts.map((part) => part.text).join('')).to.equal(text);
    expect(parts.flatMap(({href}) => href ?? [])).to.deep.equal(['https://a.test/x?y=1', 'https://www.example.com/']);
  });

  it('gives the host as the browser understands it', () => {
    expect(linkParts('https://bücher.example/').find(({href}) => href)?.host).to.equal('xn--bcher-kva.example');
  });
});

describe('told times', () => {
  it('reads a day, an hour, a minute, and nothing else', () => {
    expect(toldMoment('2026-11-03')?.precision).to.equal('day');
    expect(toldMoment('2026-11-03T09')?.precision).to.equal('hour');
    expect(toldMoment('2026-11-03T09:20')?.precision).to.equal('minute');
    expect(toldMoment('ayer')).to.equal(undefined);
  });

  it('finds the instant in a zone, on both sides of a change of clocks', () => {
    const instant = (told: string, zone: string): string | undefined =>
      instantIn(toldMoment(told)?.reading ?? new Date(NaN), zone)?.toISOString();
    expect(instant('2026-11-03T09:20', 'Europe/Madrid')).to.equal('2026-11-03T08:20:00.000Z');
    expect(instant('2026-10-25T01:30', 'Europe/Madrid')).to.equal('2026-10-24T23:30:00.000Z');
    expect(instant('2026-10-25T03:30', 'Europe/Madrid')).to.equal('2026-10-25T02:30:00.000Z');
    expect(instant('2026-07-01T12:00', 'America/Mexico_City')).to.equal('2026-07-01T18:00:00.000Z');
    expect(instant('2026-07-01T12:00', 'Nowhere/At_All')).to.equal(undefined);
  });

  it('keeps to the zone that a pasted stamp names, whatever the customer’s', () => {
    const told = toldMoment('2026-11-03T09:20-03:30') ?? {precision: 'day', reading: new Date(NaN), offset: NaN};
    expect(instantOf(told, 'Europe/Madrid')?.toISOString()).to.equal('2026-11-03T12:50:00.000Z');
    expect([told.offset ?? NaN, 0, 60, -210].map(utcLabel)).to.deep.equal(['UTC−3:30', 'UTC', 'UTC+1', 'UTC−3:30']);
    // The field shows the reader's own clock.
    expect(new Date(localInput('2026-11-03T09:20-03:30')).toISOString()).to.equal('2026-11-03T12:50:00.000Z');
    expect(localInput('2026-11-03T09')).to.equal('2026-11-03T09:00');
    expect(localInput('el martes')).to.equal('');
  });
});
