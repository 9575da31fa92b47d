import { useSearchParams } from 'react-router';
import { DecisionCard, decisionFilterOf, DecisionFilters, isFiltered, useDecisionText } from '../features/decisions/index.js';
import { useSession } from '../features/identity/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { DecisionsQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { More, newestOf, useGrowingList, withChanged } from './growing-list.js';
import { definePage } from './page.js';

const DecisionsDocument = graphql(`
  query Decisions($filter: DecisionFilter!, $sort: DecisionSort!, $after: String) {
    decisions(first: 20, filter: $filter, sort: $sort, after: $after) {
      nodes {
        ...DecisionCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    topics {
      ...TopicParts
    }
    place {
      organisations {
        ...DecisionPlaces
      }
    }
  }
`);

const DecisionsLiveDocument = graphql(`
  subscription DecisionsLive($filter: DecisionFilter!, $sort: DecisionSort!) {
    decisions(filter: $filter, sort: $sort) {
      nodes {
        ...DecisionCard
      }
    }
  }
`);

const variablesOf = (search: URLSearchParams) => {
  const filter = decisionFilterOf(search);
  return { filter, sort: filter.text ? 'BEST_MATCH' : 'NEWEST', after: search.get('after') } as const;
};

function Decisions({ data }: { data: DecisionsQuery }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const [search] = useSearchParams();
  const writes = useSession().profile?.appointments.some(({ role }) => role === 'COUNCILLOR' || role === 'OFFICER');
  return (
    <>
      <PageHead title={text.listTitle} lead={text.lead} />
      <p className="actions">
        {writes && <LinkButton to="/decisions/new">{text.publish}</LinkButton>}
        {writes && (
          <LinkButton kind="quiet" to="/decisions/drafts">
            {words.drafts}
          </LinkButton>
        )}
        <LinkButton kind="quiet" to="/forward-plan">
          {words.forwardPlan}
        </LinkButton>
        <LinkButton kind="quiet" to="/commitments">
          {words.promises}
        </LinkButton>
      </p>
      <DecisionFilters search={search} isNothingFound={data.decisions.nodes.length === 0} organisations={data.place.organisations} topics={data.topics} />
      <List key={search.toString()} loaded={data.decisions} search={search} />
    </>
  );
}

function List({ loaded, search }: { loaded: DecisionsQuery['decisions']; search: URLSearchParams }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const { send } = useClient();
  const { filter, sort } = variablesOf(search);
  const list = useGrowingList(loaded, async (after) => (await execute(send, DecisionsDocument, { filter, sort, after })).decisions);
  useLive(DecisionsLiveDocument, { filter, sort }, ({ decisions: live }) =>
    list.change((now) => [...(sort === 'NEWEST' ? newestOf(now, live.nodes) : []), ...withChanged(now, live.nodes)]),
  );
  if (list.nodes.length === 0) return isFiltered(search) ? <Empty title={words.nothing}>{words.nothingAdvice}</Empty> : <Empty title={text.none}>{text.noneAdvice}</Empty>;
  return (
    <>
      <CardList title={isFiltered(search) ? words.found : words.newest}>
        {list.nodes.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </CardList>
      <More list={list} />
    </>
  );
}

export const page = definePage({
  query: DecisionsDocument,
  variables: ({ search }) => variablesOf(search),
  words: ['reading-decisions'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('reading-decisions').page.listTitle, description: wordsOf('reading-decisions').page.listDescription }),
  Component: Decisions,
});
