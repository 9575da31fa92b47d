import { Link } from 'react-router';
import { CommitmentStories } from '../features/commitments/index.js';
import { ConsultationCard } from '../features/consultations/cards/index.js';
import { DecisionDeeds, DecisionLiveDocument, DecisionView, useDecisionText } from '../features/decisions/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { Story } from '../features/proceedings/story/index.js';
import { useIsAtWork } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import type { DecisionPartsFragment, DecisionQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Section } from '../ui/section.js';
import { BehindIt } from './behind-it.js';
import { Follow } from './follow.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const DecisionDocument = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      ...DecisionParts
      ...DecisionDeeds
      viewerFollows
      story {
        ...StoryStepParts
      }
      withheld {
        ...WithheldParts
      }
      promises: outcome {
        commitments {
          id
          viewerCanChange
        }
      }
    }
    topics {
      ...TopicParts
    }
    consultations(first: 20, filter: { decisionId: $id }) {
      nodes {
        ...ConsultationCard
      }
    }
  }
`);

function Decision({ data }: { data: Present<DecisionQuery, 'decision'> }) {
  const reload = useReload();
  const [decision, patch] = useFresh(data.decision);
  useLive(DecisionLiveDocument, { id: decision.id }, (live) => (live.decision ? patch(live.decision) : void reload()));
  const canChangePromises = decision.promises?.commitments.some(({ viewerCanChange }) => viewerCanChange) ?? false;
  return (
    <>
      <DecisionView
        decision={decision}
        withheld={decision.withheld}
        topics={data.topics}
        promises={<Promises decision={decision} />}
        consultations={<Consultations decision={decision} consultations={data.consultations.nodes} />}
        story={<Story steps={data.decision.story} here={`/decisions/${decision.id}`} />}
        follow={<Follow id={decision.id} follows={data.decision.viewerFollows} what={decision.title.text} />}
        deeds={<DecisionDeeds decision={decision} canChangePromises={canChangePromises} />}
      />
      <BehindIt subjectId={decision.id} />
      <PresenceLine place={decision.id} />
    </>
  );
}

/** What was promised in it, and the way to all the rest. */
function Promises({ decision }: { decision: DecisionPartsFragment }) {
  const words = useWords('reading-decisions');
  return (
    <CommitmentStories commitments={decision.outcome?.commitments ?? []}>
      <p>
        <Link to={`/commitments?council=${decision.organisation.id}`}>{words.allPromises}</Link>
      </p>
    </CommitmentStories>
  );
}

/** How one can say what one thinks of it, while it takes views (D9), and what was asked. */
function Consultations({ decision, consultations }: { decision: DecisionPartsFragment; consultations: DecisionQuery['consultations']['nodes'] }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const isAtWork = useIsAtWork();
  const { state, isQuasiJudicial, councillor } = decision;
  const takesViews = (state === 'NOTICE' || state === 'OPEN') && !isQuasiJudicial;
  if (consultations.length === 0 && !takesViews) return null;
  return (
    <Section title={text.consultations}>
      {consultations.length === 0 && <p className="hint">{text.noConsultations}</p>}
      {takesViews && !isAtWork && (
        <p>
          <Link to={`/questions/new?to=${councillor.id}`}>{words.askAbout(councillor.displayName)}</Link>
        </p>
      )}
      <CardList>
        {consultations.map((consultation) => (
          <ConsultationCard key={consultation.id} consultation={consultation} />
        ))}
      </CardList>
    </Section>
  );
}

export const page = definePage({
  query: DecisionDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['reading-decisions', 'commitments', 'story'],
  isMissing: (data) => !data.decision,
  head: ({ decision }) => ({ title: decision?.title.text ?? '', description: decision?.summary.html }),
  Component: Decision,
});
