import { useEffect } from 'react';
import { useLoaderData } from 'react-router';
import type { AnyPage, Head } from '../pages/page.js';
import { useText } from '../text/use-text.js';
import type { Catalogue } from '../text/catalogue.js';
import type { Loaded } from './load-page.js';
import { PageProblem } from './page-problem.js';

/** Shows what was loaded: the page, or what there is to say instead. */
export function PageView({ page }: { page: AnyPage }) {
  const loaded = useLoaderData<Loaded>();
  const { title } = headOf(page, loaded, useText());
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (loaded.state !== 'shown') return <PageProblem loaded={loaded} />;
  return <page.Component data={loaded.data} />;
}

/** The head of the document, with the product's name behind the page's own title. */
export function headOf(page: AnyPage | undefined, loaded: Loaded, text: Catalogue): Head {
  const { states, product } = text.common;
  const named = (head: Head): Head => ({ ...head, title: `${head.title} – ${product}` });
  switch (loaded.state) {
    case 'shown':
      return named(page ? page.head(loaded.data, text) : { title: '' });
    case 'missing':
      return named({ title: states.missingTitle, noindex: true });
    case 'signIn':
      return named({ title: states.signInTitle, noindex: true });
    case 'failed':
      return named({ title: states.failedTitle, noindex: true });
  }
}
