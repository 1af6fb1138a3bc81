/** The packed words of the languages, each read once for all checkers. */
import type {Language} from '../core/language.ts';
import type {Book} from '../text/unpack.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{readonly load: () => Promise<Book>}>>> = {
  es: () => import('./lexicons.es.generated.ts'),
  en: () => import('./lexicons.en.generated.ts'),
};
const books = new Map<Language, Promise<Book>>();

/**
 * Folder -> lexicon of a language.
 * @throws whatever the module loader throws; the next call tries again
 */
export function bookOf(language: Language): Promise<Book> {
  let book = books.get(language);
  if (!book) {
    book = LOADERS[language]().then(({load}) => load());
    books.set(language, book);
    book.catch(() => books.delete(language));
  }
  return book;
}
