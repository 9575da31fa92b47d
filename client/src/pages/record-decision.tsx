import { useNavigate } from 'react-router';
import { RecordDecisionForm } from '../features/decisions/recording/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionForRecordQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useCouncilRules } from './use-council-rules.js';

const DecisionForRecordDocument = graphql(`
  query DecisionForRecord($id: ID!) {
    decision(id: $id) {
      ...DecisionToRecord
      viewerCanRecord
      title {
        ...LocalTextParts
      }
      stillAskedToRecord {
        code
        message
      }
      organisation {
        ...DecidingCouncil
      }
    }
  }
`);

/** What no form can put right: asked before anything is written. */
const beyondTheForm = ['TooEarly', 'OutcomeMissing', 'AlreadyDecided'];

function RecordDecision({ data: { decision } }: { data: Present<DecisionForRecordQuery, 'decision'> }) {
  const { asked } = useWords('writing-decisions');
  const { record: text } = useWords('deciding');
  const navigate = useNavigate();
  const rules = useCouncilRules(decision.organisation.id);
  const inTheWay = decision.stillAskedToRecord.filter(({ code }) => beyondTheForm.includes(code));
  return (
    <>
      <PageHead kicker={<Local text={decision.title} />} title={text.title} lead={text.lead} />
      {inTheWay.length > 0 && (
        <Notice tone="warn" title={asked.title}>
          <ul>
            {inTheWay.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <RecordDecisionForm decision={decision} council={{ ...decision.organisation, ...rules }} onRecorded={() => void navigate(`/decisions/${decision.id}`)} />
    </>
  );
}

export const page = definePage({
  query: DecisionForRecordDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['writing-decisions', 'deciding', 'reading-decisions'],
  isMissing: (data) => !data.decision?.viewerCanRecord,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('deciding').record.title, noindex: true }),
  Component: RecordDecision,
});
