import { ElectionPeriods } from '../features/identity/elections/index.js';
import { graphql } from '../graphql/document.js';
import type { ElectionsPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { CouncilSetting } from './council-setting.js';
import { definePage, type Present } from './page.js';

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
  return (
    <CouncilSetting council={council} words={words}>
      {(onKept) => <ElectionPeriods council={council} onSet={onKept} />}
    </CouncilSetting>
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
