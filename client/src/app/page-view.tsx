import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Head } from '../pages/page.js';
import type { Catalogue, LanguageTag } from '../text/catalogue.js';
import { useLanguage, useText } from '../text/use-text.js';
import { wordsIn } from '../text/words.js';
import { Layout } from './layout.js';
import type { LoadedPage } from './load-page.js';
import { PageProblem } from './page-problem.js';

interface PageViewProps {
  shown: LoadedPage;
  isLoading: boolean;
}

/** Shows what was loaded, in its frame: the page, or what there is to say instead. */
export function PageView({ shown: { page, loaded }, isLoading }: PageViewProps) {
  const { title } = headOf({ page, loaded }, useText(), useLanguage());
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Layout isLoading={isLoading}>
      {loaded.state !== 'shown' ? <PageProblem loaded={loaded} /> : page && <page.Component key={pathname} data={loaded.data} />}
    </Layout>
  );
}

/** The head of the document, with the product's name behind the page's own title. */
export function headOf({ page, loaded }: LoadedPage, text: Catalogue, language: LanguageTag): Head {
  const { states, product } = text.common;
  const named = (head: Head): Head => ({ ...head, title: `${head.title} – ${product}` });
  switch (loaded.state) {
    case 'shown':
      return named(page ? page.head(loaded.data, text, (name) => wordsIn(language, name)) : { title: '' });
    case 'missing':
      return named({ title: states.missingTitle, noindex: true });
    case 'signIn':
      return named({ title: states.signInTitle, noindex: true });
    case 'failed':
      return named({ title: states.failedTitle, noindex: true });
  }
}
