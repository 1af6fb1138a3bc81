/** Text tools: folding, tokens, patterns, spans, sentences, language. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {addressKind, hostOf} from '../../../src/text/addresses.ts';
import {lexicon as en} from '../../../src/guidelines/language/lexicon.en.ts';
import {lexicon as es} from '../../../src/guidelines/language/lexicon.es.ts';
import {fold} from '../../../src/text/fold.ts';
import {detectLanguage, wordsOf} from '../../../src/text/language.ts';
import {listenFor, match, withoutExceptions} from '../../../src/text/matcher.ts';
import {ParagraphCutter} from '../../../src/text/paragraphs.ts';
import {sentences} from '../../../src/text/sentences.ts';
import {findSpans, inSpan} from '../../../src/text/spans.ts';
import {tokenize} from '../../../src/text/words.ts';

/** Every kind of unit: plain, accented, joined, lone surrogates, Hangul, sharp s, dotted I. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aéñÑIİßﬁΣς한👩\u200d💻e\u0301\u0323\ud800\udc00ª\u00a0\n\t .,@:/-'),
    fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
  ),
  maxLength: 80,
});
const words = (text: string) => tokenize(fold(text)).map(({word}) => word);

describe('fold', () => {
  test('makes one word of all its spellings', () => {
    for (const spelling of ['ENVÍO', 'envío', 'envio', 'envi\u0301o']) assert.equal(fold(spelling).folded, 'envio');
  });

  test('positions lie in the original, never fall, and end at the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {folded, toOriginal} = fold(text);
        let before = 0;
        for (let position = 0; position <= folded.length; position++) {
          const at = toOriginal(position);
          assert.ok(at >= before && at <= text.length);
          before = at;
        }
        assert.equal(toOriginal(folded.length), text.length);
      }),
    );
  });

  test('what is found in the folded text folds to the same where it came from', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('envio', 'nino'), anyText, (before, word, after) => {
        const text = `${before} ${word.toUpperCase()} ${after}`;
        const {folded, toOriginal} = fold(text);
        const start = folded.indexOf(` ${word} `) + 1;
        assert.ok(start > 0);
        const original = text.slice(toOriginal(start), toOriginal(start + word.length));
        assert.equal(fold(original).folded, word);
      }),
    );
  });
});

describe('tokens', () => {
  test('an address is one token', () => {
    assert.deepEqual(words('escribe a urgente@tienda.example, ya'), ['escribe', 'a', 'urgente@tienda.example', 'ya']);
    assert.deepEqual(words('(https://tienda.example/a?b=c.)'), ['https://tienda.example/a?b=c']);
    assert.deepEqual(words('correo:ana@x.es;'), ['correo', 'ana@x.es']);
    assert.deepEqual(words('<ana@x.es>'), ['ana@x.es']);
  });

  test('dates, times and versions are one token, apostrophes fall', () => {
    assert.deepEqual(words("12/03/2026 8:30h PHP 8.3 can't"), ['12/03/2026', '8:30h', 'php', '8.3', 'cant']);
  });

  test('a missing blank after a full stop makes no domain', () => {
    assert.deepEqual(words('No funciona.Gracias'), ['no', 'funciona', 'gracias']);
    assert.deepEqual(words('Cada tarde.Mi web'), ['cada', 'tarde', 'mi', 'web']);
    assert.deepEqual(words('no va.gracias'), ['no', 'va', 'gracias']);
    assert.deepEqual(words('Casona.Com no va'), ['casona.com', 'no', 'va']);
  });

  test('clause marks and new sentences on new lines are seen, wrapped lines go on', () => {
    const first = (text: string) =>
      tokenize(fold(text))
        .filter((token) => token.first)
        .map(({word}) => word);
    assert.deepEqual(first('Hola. Va mal'), ['hola', 'va']);
    assert.deepEqual(first('va\nmal'), ['va']);
    assert.deepEqual(first('va\nMal'), ['va', 'mal']);
  });

  test('lie in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        let last = 0;
        for (const {start, end} of tokenize(folded)) {
          assert.ok(start >= last && end > start && end <= folded.folded.length);
          last = end;
        }
      }),
    );
  });
});

test('addresses are told from words', () => {
  const kinds: Record<string, string | undefined> = {
    'ana@x.es': 'email',
    'tienda.example': 'domain',
    'www.tienda.gal/pago': 'url',
    'http://localhost:8080': 'url',
    '192.0.2.1': 'ip',
    'wp-config.php': undefined,
    'node.js': undefined,
    'lacasona.rentals': 'domain',
    'gasthof.at': 'domain',
    'blåbær.no': undefined,
    'frisørhjørnet.dk': 'domain',
    'informe.pdf': undefined,
    'global-messages-db.sqlite': undefined,
    'layout.css.enabled': undefined,
    'reservas.lacasona.hotel': 'domain',
    'asp.net': undefined,
    'web.no': undefined,
    '8.3': undefined,
    'p.ej': undefined,
    '@ana': undefined,
  };
  for (const [run, kind] of Object.entries(kinds)) assert.equal(addressKind(run), kind, run);
  assert.equal(hostOf('https://tienda.example:8443/a'), 'tienda.example');
  assert.equal(hostOf('https://ana:x@tienda.example/@blog?a=b@c'), 'tienda.example');
  assert.equal(hostOf('pedidos@tienda.example'), 'tienda.example');
});

describe('matcher', () => {
  const lexicon = {
    $mail: ['correo*', 'mail'],
    lost: ['no ..2 llega* ..2 $mail', '$mail ..2 no llega*'],
    greeting: ['^ hola'],
    late: ['muy? tarde', 'hace # dias', 'de @', 'en %'],
    last: ['adios $'],
    except: ['no llega tarde'],
  };
  const tags = (text: string) => match(tokenize(fold(text)), lexicon).map(({tag}) => tag);

  test('stems, sets, gaps, optional words, kinds and edges', () => {
    assert.deepEqual(tags('Hola, no me llegan los correos'), ['greeting', 'lost']);
    assert.deepEqual(tags('digo hola'), []);
    assert.deepEqual(tags('Los mail no llegan'), ['lost']);
    assert.deepEqual(tags('muy tarde'), ['late', 'late']);
    assert.deepEqual(tags('hace 3 días'), ['late']);
    assert.deepEqual(tags('de ana@x.es en tienda.es'), ['late', 'late']);
    assert.deepEqual(tags('adiós. Otra cosa'), ['last']);
    assert.deepEqual(tags('adiós mundo'), []);
  });

  test('does not reach over the end of a clause', () => {
    assert.deepEqual(tags('No. Llegan los correos'), []);
    assert.deepEqual(tags('no llegan; los correos sí'), []);
  });

  test('exceptions silence what they touch', () => {
    const hits = match(tokenize(fold('no llega tarde')), lexicon);
    assert.deepEqual(withoutExceptions(hits), []);
  });
});

test('quoted mail, code and logs are spans', () => {
  const text = 'Hola\n> antes\n2026-11-03 08:15 error\n```\ncode\n```\nEl lun, 2 nov, Ana escribió:\nresto';
  const spans = findSpans(text);
  assert.deepEqual(
    spans.map(({kind}) => kind),
    ['quote', 'code', 'code', 'quote'],
  );
  assert.ok(inSpan(spans, text.indexOf('resto'), 'quote'));
  assert.ok(!inSpan(spans, 0, 'quote'));
});

test('sentences keep addresses and numbers whole', () => {
  const text = 'PHP 8.3 en x.example va mal. ¿Por qué?\n\nGracias';
  assert.deepEqual(
    sentences(text).map((range) => text.slice(...range)),
    ['PHP 8.3 en x.example va mal.', '¿Por qué?', 'Gracias'],
  );
});

describe('language', () => {
  const languageWords = wordsOf({es: new Set(es.words), en: new Set(en.words)});
  const cutter = new ParagraphCutter(listenFor([]), 'body');
  const language = (text: string) => detectLanguage(languageWords, cutter.cut(text));

  test('tells Spanish and English, with foreign names, without accents, in capitals', () => {
    for (const text of ['WordPress caído', 'NO ME LLEGAN LOS CORREOS', 'no puedo aceder al cpanel', '¿Renovación?']) {
      assert.equal(language(text), 'es', text);
    }
    for (const text of ['WordPress is down', 'CANNOT SEND MAIL', 'renewal invoice missing', 'Site not loading']) {
      assert.equal(language(text), 'en', text);
    }
  });

  test('says nothing where nothing tells', () => {
    for (const text of ['', '1234', 'WordPress', '!!!']) assert.equal(language(text), undefined, text);
  });
});
