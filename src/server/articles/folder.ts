/** Reads a folder of Markdown files, subfolders too. Knows no search. */
import {readdir, readFile, stat} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {type ArticleDocument, readDocument} from './document.ts';

/** Bytes of one article; a longer file is something else. */
const LARGEST = 1024 * 1024;

/**
 * Every `.md` file that does not begin with a dot or an underscore; README files are for people who write articles.
 * @throws Error naming the file that cannot be used, or the folder that cannot be read
 */
export async function readArticles(folder: string): Promise<readonly ArticleDocument[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile() && /^(?!readme\.)[^._].*\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const file = join(folder, path);
      try {
        if ((await stat(file)).size > LARGEST) throw new Error('it is larger than 1 MB');
        return readDocument(path.split(sep).join('/'), await readFile(file, 'utf8'));
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        throw new Error(`The article ${path} cannot be used: ${reason}.`, {cause: error});
      }
    }),
  );
}
