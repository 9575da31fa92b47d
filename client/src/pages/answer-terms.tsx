import { SettleTermsForm } from '../features/answers/terms/index.js';
import { graphql } from '../graphql/document.js';
import type { AnswerTermsPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { CouncilSetting } from './council-setting.js';
import { definePage, type Present } from './page.js';

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
  return (
    <CouncilSetting council={council} words={words}>
      {(onKept) => <SettleTermsForm key={council.answerTerms.fromDay} council={council} onSettled={onKept} />}
    </CouncilSetting>
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
