import { useNavigate } from 'react-router';
import { BeginConsultation, DraftList } from '../features/consultations/making/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { BeginConsultationQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

const BeginConsultationDocument = graphql(`
  query BeginConsultation($decisionId: ID!, $isAboutDecision: Boolean!, $from: ID!, $isCopy: Boolean!) {
    consultationDrafts(first: 20) {
      nodes {
        id
        changedAt
        preview {
          title {
            ...LocalTextParts
          }
        }
      }
    }
    consultations(first: 8) {
      nodes {
        ...ConsultationToCopy
      }
    }
    consultation(id: $from) @include(if: $isCopy) {
      ...ConsultationToCopy
    }
    decision(id: $decisionId) @include(if: $isAboutDecision) {
      id
      title {
        ...LocalTextParts
      }
      wards {
        id
      }
      organisation {
        id
        name {
          ...LocalTextParts
        }
      }
      viewerCanConsult
    }
  }
`);

function NewConsultation({ data }: { data: BeginConsultationQuery }) {
  const { begin } = useWords('making');
  const navigate = useNavigate();
  const { consultation, decision, consultations, consultationDrafts } = data;
  const own = useOwnOrganisations();
  const organisations = decision ? [decision.organisation] : own;
  const earlier = [...(consultation ? [consultation] : []), ...consultations.nodes.filter(({ id }) => id !== consultation?.id)];
  return (
    <>
      <PageHead title={begin.title} lead={begin.lead} />
      {organisations.length === 0 && <Empty title={begin.noRole} />}
      {organisations.length > 0 && (
        <BeginConsultation
          organisations={organisations}
          decision={decision ?? undefined}
          earlier={earlier}
          from={consultation?.id}
          onBegun={(id) => void navigate(`/consultations/${id}/edit`, { replace: true })}
        />
      )}
      {consultationDrafts.nodes.length > 0 && (
        <Section title={begin.drafts}>
          <p>{begin.goOn}</p>
          <DraftList drafts={consultationDrafts.nodes} />
        </Section>
      )}
    </>
  );
}

/** The organisations for which whoever is acting can write. Whether they may, the server says. */
function useOwnOrganisations() {
  const appointments = useSession().profile?.appointments ?? [];
  const own = appointments.filter(({ role }) => role === 'COUNCILLOR' || role === 'OFFICER').map(({ organisation }) => organisation);
  return [...new Map(own.map((organisation) => [organisation.id, organisation])).values()];
}

export const page = definePage({
  query: BeginConsultationDocument,
  needsProfile: true,
  variables: ({ params, search }) => {
    const decisionId = params['id'] ?? search.get('decision') ?? '';
    const from = search.get('from') ?? '';
    return { decisionId, isAboutDecision: decisionId !== '', from, isCopy: from !== '' };
  },
  words: ['making'],
  isMissing: ({ decision }) => decision === null || decision?.viewerCanConsult === false,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('making').begin.title, noindex: true }),
  Component: NewConsultation,
});
