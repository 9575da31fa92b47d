import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { ConsultationLiveDocument, ConsultationView, isOver } from '../features/consultations/index.js';
import { useSession } from '../features/identity/index.js';
import { StatementRound } from '../features/opinions/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { Story } from '../features/proceedings/story/index.js';
import { graphql } from '../graphql/document.js';
import type { ConsultationQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { BehindIt } from './behind-it.js';
import { Follow } from './follow.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const ConsultationDocument = graphql(`
  query Consultation($id: ID!) {
    topics {
      ...NamedTopicParts
    }
    consultation(id: $id) {
      ...ConsultationParts
      viewerCanPublishOutcome
      viewerFollows
      story {
        ...StoryStepParts
      }
      viewerCanChange
      viewerHandlesPaper
      viewerCanTakePart
      viewerSubmission {
        id
      }
      whoMayTakePart {
        openTo
      }
      pages {
        id
        items {
          __typename
          id
        }
      }
      round {
        ...RoundParts
      }
    }
  }
`);

function Consultation({ data }: { data: Present<ConsultationQuery, 'consultation'> }) {
  const { consultations: text } = useText();
  const reload = useReload();
  const [consultation, patch] = useFresh(data.consultation);
  useLive(ConsultationLiveDocument, { id: consultation.id }, (live) =>
    live.consultation ? patch(live.consultation) : void reload(),
  );
  return (
    <ConsultationView
      consultation={consultation}
      topics={data.topics}
      follow={<Follow id={consultation.id} follows={data.consultation.viewerFollows} what={consultation.title.text} />}
      story={<Story steps={data.consultation.story} here={`/consultations/${consultation.id}`} />}
    >
      <ForThoseWhoAsk consultation={data.consultation} />
      {data.consultation.viewerCanPublishOutcome && (
        <p className="actions">
          <LinkButton to={`/consultations/${consultation.id}/outcome/write`}>{text.outcomeForm.title}</LinkButton>
        </p>
      )}
      <TakePartLink consultation={data.consultation} />
      <p>
        {isAskedMore(data.consultation) && <Link to={`/consultations/${consultation.id}/results`}>{text.seeResults}</Link>}
        {isOver(consultation.state) && (
          <>
            {isAskedMore(data.consultation) && ' · '}
            <Link to={`/consultations/${consultation.id}/outcome`}>{text.seeOutcome}</Link>
          </>
        )}
      </p>
      {data.consultation.round && <StatementRound key={data.consultation.round.id} round={data.consultation.round} />}
      <BehindIt subjectId={consultation.id} />
      <PresenceLine place={consultation.id} />
    </ConsultationView>
  );
}

/** The ways to what only those who ask do here. */
function ForThoseWhoAsk({ consultation: { id, viewerCanChange, viewerHandlesPaper } }: { consultation: Present<ConsultationQuery, 'consultation'>['consultation'] }) {
  const words = useWords('consultation');
  const isMaker = useSession().profile?.appointments.some(({ role }) => role === 'COUNCILLOR' || role === 'OFFICER') ?? false;
  const ways = [
    { to: `/consultations/${id}/change`, label: words.change, isOpen: viewerCanChange },
    { to: `/consultations/${id}/paper`, label: words.paper, isOpen: viewerHandlesPaper },
    { to: `/consultations/new?from=${id}`, label: words.copy, isOpen: isMaker },
  ].filter(({ isOpen }) => isOpen);
  if (ways.length === 0) return null;
  return (
    <p className="actions">
      {ways.map(({ to, label }) => (
        <LinkButton key={to} kind="quiet" to={to}>
          {label}
        </LinkButton>
      ))}
    </p>
  );
}

/** More than statements, which are answered, and counted, on this page. */
const isAskedMore = ({ pages }: Pick<Present<ConsultationQuery, 'consultation'>['consultation'], 'pages'>): boolean =>
  pages.some(({ items }) => items.some(({ __typename }) => __typename !== 'StatementRoundItem'));

/** Where more is asked than statements, which are answered on this page. Without signing in, whoever has a private link comes this way too. */
function TakePartLink({ consultation }: { consultation: Present<ConsultationQuery, 'consultation'>['consultation'] }) {
  const { consultations: text } = useText();
  const navigate = useNavigate();
  useEffect(() => {
    if (location.hash.startsWith('#key=')) void navigate(`/consultations/${consultation.id}/take-part${location.hash}`, { replace: true });
  }, [consultation.id, navigate]);
  if (!isAskedMore(consultation) || !consultation.viewerCanTakePart) return null;
  return (
    <p className="actions">
      <LinkButton to={`/consultations/${consultation.id}/take-part`}>{consultation.viewerSubmission ? text.takePartAgain : text.takePart}</LinkButton>
    </p>
  );
}

export const page = definePage({
  query: ConsultationDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['consultation', 'opinions', 'story'],
  isMissing: (data) => !data.consultation,
  head: ({ consultation }) => ({ title: consultation?.title.text ?? '', description: consultation?.summary.html }),
  Component: Consultation,
});
