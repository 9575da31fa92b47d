import { useState } from 'react';
import { Link } from 'react-router';
import { ElectionPeriods } from '../features/identity/elections/index.js';
import { graphql } from '../graphql/document.js';
import type { ElectionsPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const ElectionsPageDocument = graphql(`
  query ElectionsPage($id: ID!) {
    organisation(id: $id) {
      ...Elections
      viewerCanSettleAnswers
    }
  }
`);

function Elections({ data: { organisation: council } }: { data: Present<ElectionsPageQuery, 'organisation'> }) {
  const words = useWords('elections');
  const reload = useReload();
  const [isDone, setIsDone] = useState(false);
  const onSet = (): void => {
    setIsDone(true);
    void reload().then(() => scrollTo(0, 0));
  };
  return (
    <>
      <PageHead kicker={<Local text={council.name} />} title={words.title} lead={words.lead}>
        <Link to={`/councils/${council.id}`}>{words.toCouncil}</Link>
      </PageHead>
      <div role="status">{isDone && <Notice tone="good" title={words.done} />}</div>
      <ElectionPeriods council={council} onSet={onSet} />
    </>
  );
}

export const page = definePage({
  query: ElectionsPageDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['elections'],
  isMissing: ({ organisation }) => !organisation?.viewerCanSettleAnswers,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('elections').title, noindex: true }),
  Component: Elections,
});
