import { ConsultationCard } from '../features/consultations/index.js';
import { DecisionLiveDocument, DecisionView, OpenForViews } from '../features/decisions/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useText } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Section } from '../ui/section.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const DecisionDocument = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      ...DecisionParts
      viewerCanConsult
      viewerCanRecord
    }
    consultations(first: 20, filter: { decisionId: $id }) {
      nodes {
        ...ConsultationCard
      }
    }
  }
`);

function Decision({ data }: { data: Present<DecisionQuery, 'decision'> }) {
  const { decisions: text } = useText();
  const reload = useReload();
  const [decision, patch] = useFresh(data.decision);
  useLive(DecisionLiveDocument, { id: decision.id }, (live) => (live.decision ? patch(live.decision) : void reload()));
  return (
    <>
      <DecisionView decision={decision} />
      <PresenceLine place={decision.id} />
      <Section title={text.consultations}>
        {data.consultations.nodes.length === 0 && <p className="hint">{text.noConsultations}</p>}
        <CardList>
          {data.consultations.nodes.map((consultation) => (
            <ConsultationCard key={consultation.id} consultation={consultation} />
          ))}
        </CardList>
        <p className="actions">
          {decision.viewerCanConsult && <LinkButton to={`/decisions/${decision.id}/consult`}>{text.openConsultation}</LinkButton>}
          {decision.viewerCanRecord && decision.state === 'NOTICE' && <OpenForViews decision={decision} onOpened={() => void reload()} />}
          {decision.viewerCanRecord && (
            <LinkButton kind="quiet" to={`/decisions/${decision.id}/record`}>
              {text.record.title}
            </LinkButton>
          )}
        </p>
      </Section>
    </>
  );
}

export const page = definePage({
  query: DecisionDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.decision,
  head: ({ decision }) => ({ title: decision?.title.text ?? '', description: decision?.toDecide.html }),
  Component: Decision,
});
