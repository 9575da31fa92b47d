import { DecisionCard } from '../features/decisions/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionsQuery } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

const DecisionsDocument = graphql(`
  query Decisions {
    current: decisions(first: 50, states: [NOTICE, OPEN]) {
      nodes {
        ...DecisionCard
      }
    }
    finished: decisions(first: 50, states: [DECIDED, BEING_CARRIED_OUT, DONE, WITHDRAWN, SUPERSEDED]) {
      nodes {
        ...DecisionCard
      }
    }
  }
`);

function Decisions({ data }: { data: DecisionsQuery }) {
  const { decisions: text } = useText();
  const isCouncillor = useSession().profile?.appointments.some(({ role }) => role === 'COUNCILLOR');
  return (
    <>
      <PageHead title={text.listTitle} lead={text.lead} />
      {isCouncillor && (
        <p>
          <LinkButton to="/decisions/new">{text.publish}</LinkButton>
        </p>
      )}
      {data.current.nodes.length + data.finished.nodes.length === 0 && <Empty title={text.none}>{text.noneAdvice}</Empty>}
      <List title={text.current} decisions={data.current.nodes} />
      <List title={text.finished} decisions={data.finished.nodes} />
    </>
  );
}

function List({ title, decisions }: { title: string; decisions: DecisionsQuery['current']['nodes'] }) {
  if (decisions.length === 0) return null;
  return (
    <Section title={title}>
      <CardList>
        {decisions.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </CardList>
    </Section>
  );
}

export const page = definePage({
  query: DecisionsDocument,
  head: (_data, { decisions }) => ({ title: decisions.listTitle, description: decisions.listDescription }),
  Component: Decisions,
});
