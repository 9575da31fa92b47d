import { useNavigate } from 'react-router';
import { OpenConsultationForm } from '../features/consultations/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionToConsultOnQuery } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const DecisionToConsultOnDocument = graphql(`
  query DecisionToConsultOn($id: ID!) {
    decision(id: $id) {
      id
      title {
        ...LocalTextParts
      }
      organisation {
        id
        languages
      }
      viewerCanConsult
    }
  }
`);

function NewConsultation({ data }: { data: Present<DecisionToConsultOnQuery, 'decision'> }) {
  const { form: text } = useText().consultations;
  const navigate = useNavigate();
  const { id, title, organisation } = data.decision;
  return (
    <>
      <PageHead kicker={<Local text={title} />} title={text.title} lead={text.lead} />
      <OpenConsultationForm decisionId={id} organisation={organisation} onOpened={(opened) => void navigate(`/consultations/${opened}`)} />
    </>
  );
}

export const page = definePage({
  query: DecisionToConsultOnDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.decision?.viewerCanConsult,
  head: (_data, { consultations }) => ({ title: consultations.form.title, noindex: true }),
  Component: NewConsultation,
});
