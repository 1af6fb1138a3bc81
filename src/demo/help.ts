/** The invented company's help articles: one folder feeds the suggestions in the form and the pages under `/ayuda/`. */
import type {Language} from '../core/language.ts';
import {type ArticleDocument, type ArticleSearch, createArticleIndex} from '../server/articles/index.ts';

export interface HelpPage {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** First paragraph. */
  readonly lead: string;
  readonly markdown: string;
}

export const helpSearch = (documents: readonly ArticleDocument[]): ArticleSearch =>
  createArticleIndex(documents, {url: '/ayuda/{id}'});

export const helpPages = (documents: readonly ArticleDocument[]): readonly HelpPage[] =>
  documents.map(({id, language, title, paragraphs, markdown}) => ({
    id,
    language,
    title,
    lead: paragraphs[0] ?? '',
    markdown,
  }));
