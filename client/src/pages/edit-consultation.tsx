import { useNavigate } from 'react-router';
import { MakeConsultation } from '../features/consultations/making/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationToEditQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { accentClass } from '../ui/card.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const ConsultationToEditDocument = graphql(`
  query ConsultationToEdit($id: ID!) {
    topics {
      ...NamedTopicParts
    }
    consultationDraft(id: $id) {
      ...ConsultationDraftParts
      organisation {
        id
        accent
        languages
        name {
          ...LocalTextParts
        }
        wards {
          id
          name {
            ...LocalTextParts
          }
        }
      }
    }
  }
`);

function EditConsultation({ data: { consultationDraft: draft, topics } }: { data: Present<ConsultationToEditQuery, 'consultationDraft'> }) {
  const words = useWords('making');
  const navigate = useNavigate();
  const { profile } = useSession();
  return (
    <article className={accentClass(draft.organisation.accent)}>
      <PageHead kicker={<Local text={draft.organisation.name} />} title={words.title} lead={words.lead} />
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <MakeConsultation
        draft={draft}
        organisation={{ ...draft.organisation, topics }}
        profileId={profile?.id}
        onOpened={(id) => void navigate(`/consultations/${id}`)}
        onDiscarded={() => void navigate('/consultations/new')}
      />
    </article>
  );
}

export const page = definePage({
  query: ConsultationToEditDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['making'],
  isMissing: ({ consultationDraft }) => !consultationDraft,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('making').title, noindex: true }),
  Component: EditConsultation,
});
