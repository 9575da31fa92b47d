import type { ComponentType } from 'react';
import type { Document } from '../graphql/document.js';
import type { Catalogue } from '../text/catalogue.js';
import type { Words, WordsName } from '../text/words.js';

/** Gives the messages of that name, which the page must have named in `words`. */
export type WordsOf = <Name extends WordsName>(name: Name) => Words<Name>;

export interface PageRequest {
  params: Readonly<Record<string, string | undefined>>;
  search: URLSearchParams;
  /** The profile acting, '' for a visitor. */
  actingAs: string;
}

export interface Head {
  title: string;
  description?: string;
  /** Not for search engines (Y3). */
  noindex?: boolean;
}

/** A page: what it needs, how it is called, and how it looks. The route loads the first before it shows the last. */
export interface Page<Data, Variables> {
  query?: Document<Data, Variables>;
  variables?: (request: PageRequest) => Variables;
  /** The thing is not here, or not for this viewer: answered with 404. */
  isMissing?: (data: Data) => boolean;
  /** A visitor is asked to sign in instead. */
  needsProfile?: boolean;
  /** Messages beyond the catalogue that it uses. */
  words?: readonly WordsName[];
  head: (data: Data, text: Catalogue, wordsOf: WordsOf) => Head;
  Component: ComponentType<{ data: Data }>;
}

export type AnyPage = Page<unknown, unknown>;

/** `Shown` is the data as the component takes it: after `isMissing` has said that the thing is there. */
export function definePage<Data, Variables, Shown extends Data = Data>(
  page: Omit<Page<Data, Variables>, 'Component'> & { Component: ComponentType<{ data: Shown }> },
): AnyPage {
  return page as unknown as AnyPage;
}

/** The page's data once it is known that the thing is there: see `isMissing`. */
export type Present<Data, Key extends keyof Data> = Data & { [K in Key]-?: NonNullable<Data[K]> };
