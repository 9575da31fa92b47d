import { useNavigate } from 'react-router';
import { PublishOutcomeForm } from '../features/consultations/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationForOutcomeQuery } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const ConsultationForOutcomeDocument = graphql(`
  query ConsultationForOutcome($id: ID!) {
    consultation(id: $id) {
      id
      title {
        ...LocalTextParts
      }
      organisation {
        id
        languages
      }
      viewerCanPublishOutcome
    }
  }
`);

function NewOutcome({ data }: { data: Present<ConsultationForOutcomeQuery, 'consultation'> }) {
  const { outcomeForm: text } = useText().consultations;
  const navigate = useNavigate();
  const { id, title, organisation } = data.consultation;
  return (
    <>
      <PageHead kicker={<Local text={title} />} title={text.title} lead={text.lead} />
      <PublishOutcomeForm consultationId={id} languages={organisation.languages} onPublished={() => void navigate(`/consultations/${id}`)} />
    </>
  );
}

export const page = definePage({
  query: ConsultationForOutcomeDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.consultation?.viewerCanPublishOutcome,
  head: (_data, { consultations }) => ({ title: consultations.outcomeForm.title, noindex: true }),
  Component: NewOutcome,
});
