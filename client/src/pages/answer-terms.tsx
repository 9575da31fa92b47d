import { useState } from 'react';
import { Link } from 'react-router';
import { SettleTermsForm } from '../features/answers/terms/index.js';
import { graphql } from '../graphql/document.js';
import type { AnswerTermsPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const AnswerTermsPageDocument = graphql(`
  query AnswerTermsPage($id: ID!) {
    organisation(id: $id) {
      ...SettledTerms
      viewerCanSettleAnswers
    }
  }
`);

function AnswerTermsPage({ data: { organisation: council } }: { data: Present<AnswerTermsPageQuery, 'organisation'> }) {
  const words = useWords('answers-terms');
  const reload = useReload();
  const [isDone, setIsDone] = useState(false);
  const onSettled = (): void => {
    setIsDone(true);
    void reload().then(() => scrollTo(0, 0));
  };
  return (
    <>
      <PageHead kicker={<Local text={council.name} />} title={words.title} lead={words.lead}>
        <Link to={`/councils/${council.id}`}>{words.toCouncil}</Link>
      </PageHead>
      <div role="status">{isDone && <Notice tone="good" title={words.done} />}</div>
      <SettleTermsForm key={council.answerTerms.fromDay} council={council} onSettled={onSettled} />
    </>
  );
}

export const page = definePage({
  query: AnswerTermsPageDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['answers-terms'],
  isMissing: ({ organisation }) => !organisation?.viewerCanSettleAnswers,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('answers-terms').title, noindex: true }),
  Component: AnswerTermsPage,
});
