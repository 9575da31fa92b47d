import { DecisionDraftList } from '../features/decisions/writing/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionDraftsQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

const DecisionDraftsDocument = graphql(`
  query DecisionDrafts {
    drafts(kind: "decision", first: 100) {
      nodes {
        ...DecisionDraft
      }
    }
  }
`);

function DecisionDrafts({ data }: { data: DecisionDraftsQuery }) {
  const words = useWords('writing-decisions').drafts;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p>
        <LinkButton to="/decisions/new">{words.begin}</LinkButton>
      </p>
      {data.drafts.nodes.length === 0 ? <Empty title={words.none}>{words.noneAdvice}</Empty> : <DecisionDraftList drafts={data.drafts.nodes} />}
    </>
  );
}

export const page = definePage({
  query: DecisionDraftsDocument,
  needsProfile: true,
  words: ['writing-decisions'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('writing-decisions').drafts.title, noindex: true }),
  Component: DecisionDrafts,
});
