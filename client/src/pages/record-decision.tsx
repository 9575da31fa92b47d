import { useNavigate } from 'react-router';
import { RecordDecisionForm } from '../features/decisions/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionForRecordQuery } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const DecisionForRecordDocument = graphql(`
  query DecisionForRecord($id: ID!) {
    decision(id: $id) {
      ...DecisionToRecord
      viewerCanRecord
    }
  }
`);

function RecordDecision({ data }: { data: Present<DecisionForRecordQuery, 'decision'> }) {
  const { record: text } = useText().decisions;
  const navigate = useNavigate();
  const { decision } = data;
  return (
    <>
      <PageHead kicker={<Local text={decision.title} />} title={text.title} lead={text.lead} />
      <RecordDecisionForm decision={decision} onRecorded={() => void navigate(`/decisions/${decision.id}`)} />
    </>
  );
}

export const page = definePage({
  query: DecisionForRecordDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.decision?.viewerCanRecord,
  head: (_data, { decisions }) => ({ title: decisions.record.title, noindex: true }),
  Component: RecordDecision,
});
