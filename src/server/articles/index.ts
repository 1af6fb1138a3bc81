/**
 * Full-text search in help articles: accents and case do not count, titles count most, beginnings of words and small slips
 * count a little. Answers in the reader's language first. Knows neither files nor requests.
 */
import MiniSearch, {type SearchResult} from 'minisearch';
import type {Article} from '../../core/adapter.ts';
import type {Language} from '../../core/language.ts';
import {type ArticleDocument, isAddress} from './document.ts';
import {meaningful, termsOf} from './words.ts';

export type {ArticleDocument} from './document.ts';

export interface ArticleSearch {
  /** The articles that may answer, best first; none rather than poor ones. */
  search(query: string, language?: Language): readonly Article[];
}

export interface ArticleIndexOptions {
  /** Where an article is read: `{id}` and `{language}` are filled in. An article's own `url` wins. */
  readonly url: string;
  /** How many at most; 5 where absent. */
  readonly limit?: number;
}

/** Characters of an excerpt. */
const EXCERPT = 180;
/** Results that are worse than this share of the best are left out. */
const WORTH = 0.4;
/** Words of a query that are looked at; the rest of a long text says the same again. */
const MOST_TERMS = 24;

/** @throws Error for an address template that no article could have, or an article that is there twice */
export function createArticleIndex(documents: readonly ArticleDocument[], options: ArticleIndexOptions): ArticleSearch {
  const {url, limit = 5} = options;
  const address = ({id, language, url: own}: ArticleDocument): string =>
    own ?? url.replaceAll('{id}', encodeURI(id)).replaceAll('{language}', language);
  if (!isAddress(url)) throw new Error(`'${url}' is not the address of articles; like https://help.example/{id}`);
  const byKey = new Map(documents.map((document) => [`${document.language} ${document.id}`, document]));
  if (byKey.size < documents.length) throw new Error('two articles have the same name and language');

  const index = new MiniSearch<ArticleDocument & {key: string}>({
    idField: 'key',
    fields: ['title', 'keywords', 'text'],
    extractField: (document, field) =>
      field === 'text'
        ? document.paragraphs.join('\n')
        : field === 'keywords'
          ? document.keywords.join(' ')
          : field === 'title'
            ? document.title
            : document.key,
    tokenize: termsOf,
    processTerm: meaningful,
    searchOptions: {
      boost: {title: 4, keywords: 3},
      prefix: (term) => term.length >= 4,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      weights: {prefix: 0.4, fuzzy: 0.3},
    },
  });
  index.addAll([...byKey].map(([key, document]) => ({...document, key})));

  return {
    search(query, language) {
      const terms = [...new Set(termsOf(query).filter(meaningful))].slice(0, MOST_TERMS);
      if (terms.length === 0) return [];
      const found = index.search(terms.join(' ')).filter((result) => answers(result, terms.length));
      const best = found[0]?.score ?? 0;
      const worthy = found.filter(({score}) => score >= best * WORTH);
      const own = (result: SearchResult): boolean => byKey.get(result.id as string)?.language === language;
      const seen = new Set<string>();
      return [...worthy.filter(own), ...worthy.filter((result) => !own(result))]
        .flatMap((result) => {
          const document = byKey.get(result.id as string);
          // The same article in another language says nothing new.
          if (!document || seen.has(document.id)) return [];
          seen.add(document.id);
          const {id, title} = document;
          return [{id, title, url: address(document), excerpt: excerptOf(document, result.terms)}];
        })
        .slice(0, limit);
    },
  };
}

/** One common word in the running text of an article is no answer; one in its title is, or several together. */
function answers({match, queryTerms}: SearchResult, asked: number): boolean {
  const named = Object.values(match).some((fields) => fields.includes('title') || fields.includes('keywords'));
  const share = new Set(queryTerms).size / asked;
  return named ? share >= 0.2 : share >= 0.5 && (asked === 1 || queryTerms.length > 1);
}

/** The paragraph that says most of what was asked, cut between words. */
function excerptOf({paragraphs}: ArticleDocument, terms: readonly string[]): string {
  const wanted = new Set(terms);
  const count = (text: string): number => new Set(termsOf(text).filter((term) => wanted.has(term))).size;
  // A heading or a word in a list explains nothing.
  const sentences = paragraphs.filter((text) => text.length >= 40);
  const [first = paragraphs[0] ?? ''] = sentences;
  const best = sentences.reduce((a, b) => (count(b) > count(a) ? b : a), first);
  if (best.length <= EXCERPT) return best;
  return `${best.slice(0, EXCERPT - 1).replace(/\s+\S*$/, '')}…`;
}
