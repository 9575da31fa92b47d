import { useNavigate } from 'react-router';
import { ReviseDecisionForm } from '../features/decisions/writing/index.js';
import { graphql } from '../graphql/document.js';
import type { ReviseDecisionPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useCouncilRules } from './use-council-rules.js';

const ReviseDecisionPageDocument = graphql(`
  query ReviseDecisionPage($id: ID!) {
    decision(id: $id) {
      ...DecisionContent
      viewerCanRevise
      shownTitle: title {
        ...LocalTextParts
      }
      body {
        id
      }
      organisation {
        ...DecidingCouncil
      }
    }
  }
`);

function ReviseDecision({ data: { decision } }: { data: Present<ReviseDecisionPageQuery, 'decision'> }) {
  const { revise: words } = useWords('writing-decisions');
  const navigate = useNavigate();
  const rules = useCouncilRules(decision.organisation.id);
  return (
    <>
      <PageHead kicker={<Local text={decision.shownTitle} />} title={words.title} lead={words.lead} />
      <ReviseDecisionForm
        decision={decision}
        bodyId={decision.body?.id}
        council={{ ...decision.organisation, ...rules }}
        onRevised={() => void navigate(`/decisions/${decision.id}`)}
      />
    </>
  );
}

export const page = definePage({
  query: ReviseDecisionPageDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  needsProfile: true,
  words: ['writing-decisions'],
  isMissing: (data) => !data.decision?.viewerCanRevise,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('writing-decisions').revise.title, noindex: true }),
  Component: ReviseDecision,
});
