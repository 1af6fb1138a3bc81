/** The provider's own help: Markdown in, suggestions out. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readDocument} from '../../../../src/server/articles/document.ts';
import {readArticles} from '../../../../src/server/articles/folder.ts';
import {type ArticleSearch, createArticleIndex} from '../../../../src/server/articles/index.ts';
import {memoryDesk} from '../../support/desk.ts';
import {startServer} from '../../support/server.ts';

const DEMO = fileURLToPath(new URL('../../../../src/demo/pages/public/articles/', import.meta.url));

describe('one article', () => {
  test('gets language and id by its file name, title by its heading, and loses its marks', () => {
    const article = readDocument(
      'correo/movil.es.md',
      '# Correo en el *móvil*\n\nPon **IMAP** en [ajustes](https://x.example).\n\n- `uno`\n- dos\n\n<b>Fin</b>',
    );
    assert.deepEqual(
      [article.id, article.language, article.title, article.paragraphs],
      ['correo/movil', 'es', 'Correo en el móvil', ['Pon IMAP en ajustes.', 'uno', 'dos', 'Fin']],
    );
  });

  test('gets what its front matter says', () => {
    const text = '---\nlanguage: en\ntitle: "Mail"\nkeywords: imap, smtp\nurl: https://help.example/mail\n---\nText.\n';
    const {id, language, title, keywords, url} = readDocument('mail.md', text);
    assert.deepEqual(
      [id, language, title, keywords, url],
      ['mail', 'en', 'Mail', ['imap', 'smtp'], 'https://help.example/mail'],
    );
  });

  test('is refused without a language, without a title, or with an address that a browser would run', () => {
    assert.throws(() => readDocument('a.md', '# A'), /language/);
    assert.throws(() => readDocument('a.es.md', 'Texto'), /title/);
    for (const url of ['javascript:alert(1)', '//evil.example', 'data:text/html,x'])
      assert.throws(() => readDocument('a.es.md', `---\nurl: ${url}\n---\n# A`), /address/);
  });
});

describe('G10: the search of the demo’s articles', () => {
  let index: ArticleSearch;
  before(async () => void (index = createArticleIndex(await readArticles(DEMO), {url: '/ayuda/{id}'})));

  /** What somebody types as a subject -> the article that should come first. */
  const FIRST: readonly (readonly ['es' | 'en', string, string])[] = [
    ['es', 'No puedo enviar correo desde Outlook', 'configurar-correo'],
    ['es', 'mis correos van a SPAM', 'correo-no-deseado'],
    ['es', 'CERTIFICADO caducado en tienda.example', 'certificado-ssl'],
    ['es', 'pagina en blanco en wordpress', 'wordpress-pagina-blanca'],
    ['es', 'Error 500 al entrar en la web', 'wordpress-pagina-blanca'],
    ['es', 'recuperar archivo borrado', 'copias-seguridad'],
    ['es', 'cuánto tarda la propagacion dns', 'cambios-dns'],
    ['es', 'la web va muy lenta por las tardes', 'web-lenta'],
    ['es', 'no conecto con FileZilla', 'acceso-sftp'],
    ['es', 'trasladar un dominio: código de autorizacion', 'renovar-transferir-dominio'],
    ['en', 'Cannot send mail from my iPhone', 'configurar-correo'],
    ['en', 'The certificate has expired', 'certificado-ssl'],
    ['en', 'restore a deleted database', 'copias-seguridad'],
  ];
  for (const [language, query, id] of FIRST) {
    test(`«${query}» leads to ${id}`, () => {
      const [first] = index.search(query, language);
      assert.equal(first?.id, id);
      assert.equal(first?.url, `/ayuda/${id}`);
    });
  }

  test('folds accents and case, takes beginnings of words and small slips', () => {
    const ids = (query: string): (string | undefined)[] => index.search(query, 'es').map(({id}) => id);
    assert.deepEqual(ids('PROPAGACIÓN'), ids('propagacion'));
    assert.equal(ids('wordp')[0], 'wordpress-pagina-blanca');
    assert.equal(ids('certifcado')[0], 'certificado-ssl');
  });

  test('tells nothing rather than something that does not answer', () => {
    for (const query of ['', '   ', '¿?', 'hola buenos días', 'xyzzy', 'quiero que me la'])
      assert.deepEqual(index.search(query, 'es'), []);
  });

  test('answers each article once, in the language of the reader', () => {
    const spanish = index.search('backup', 'es');
    const english = index.search('backup', 'en');
    assert.match(spanish[0]?.title ?? '', /Copias/);
    assert.match(english[0]?.title ?? '', /Backups/);
    assert.equal(new Set(spanish.map(({id}) => id)).size, spanish.length);
  });

  test('excerpts are plain text, about the question, and short', () => {
    const [first] = index.search('outlook autenticación', 'es');
    assert.match(first?.excerpt ?? '', /Outlook/);
    for (const {excerpt} of index.search('correo', 'es')) {
      assert.ok(excerpt.length > 20 && excerpt.length <= 180, excerpt);
      assert.doesNotMatch(excerpt, /[*`#[\]]/);
    }
  });

  test('ATK-40: a very long query is answered from its first words', () => {
    assert.equal(index.search(`certificado ssl ${'dominio '.repeat(50_000)}`, 'es')[0]?.id, 'certificado-ssl');
  });
});

describe('the folder', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-articles-'));
    await mkdir(join(folder, 'correo'));
    await writeFile(join(folder, 'README.md'), 'How to write articles');
    await writeFile(join(folder, '.draft.es.md'), '# Borrador');
    await writeFile(join(folder, 'correo', 'imap.es.md'), '# Puertos de IMAP');
    await writeFile(join(folder, 'fax.en.md'), '# The fax number');
  });
  after(() => rm(folder, {recursive: true, force: true}));

  test('is read with its subfolders; what is not an article is left alone', async () => {
    assert.deepEqual(
      (await readArticles(folder)).map(({id, language}) => [id, language]),
      [
        ['correo/imap', 'es'],
        ['fax', 'en'],
      ],
    );
  });

  test('another language is better than nothing', async () => {
    const index = createArticleIndex(await readArticles(folder), {url: 'https://help.example/{language}/{id}'});
    assert.deepEqual(
      index.search('fax', 'es').map(({url}) => url),
      ['https://help.example/en/fax'],
    );
  });

  test('a file that cannot be used is named', async () => {
    const path = join(folder, 'sin-titulo.es.md');
    await writeFile(path, 'Solo texto');
    await assert.rejects(readArticles(folder), /sin-titulo\.es\.md.*title/);
    await rm(path);
  });
});

test('G10: a server with articles says so and answers whatever its adapter, in the language of the request', async () => {
  const articles = createArticleIndex(await readArticles(DEMO), {url: '/ayuda/{id}'});
  const server = await startServer(memoryDesk(), {articles});
  try {
    const desk = (await (await server.ask('holder', '/v1/desk')).json()) as {capabilities: {articles: boolean}};
    assert.equal(desk.capabilities.articles, true);
    const titles = async (language: string): Promise<string> => {
      const response = await server.ask('holder', '/v1/articles?query=spam', {headers: {'accept-language': language}});
      const {items} = (await response.json()) as {items: {title: string}[]};
      return items[0]?.title ?? '';
    };
    assert.match(await titles('es-ES'), /llegan a la carpeta/);
    assert.match(await titles('en'), /lands in the spam/);
    const adapter = server.adapterFor('holder');
    assert.ok(((await adapter.searchArticles?.('spam', {language: 'es'})) ?? []).length > 0);
  } finally {
    await server.close();
  }
});
