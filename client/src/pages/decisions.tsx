import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { DecisionCard, decisionFilterOf, DecisionFilters, isFiltered, useDecisionText } from '../features/decisions/index.js';
import { useSession } from '../features/identity/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { DecisionsQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
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
  const { common } = useText();
  const words = useWords('reading-decisions');
  const { send } = useClient();
  const [decisions, setDecisions] = useState(loaded.nodes);
  const [more, setMore] = useState(loaded.pageInfo);
  if (decisions.length === 0) return isFiltered(search) ? <Empty title={words.nothing}>{words.nothingAdvice}</Empty> : <Empty title={text.none}>{text.noneAdvice}</Empty>;
  const loadMore = async (): Promise<void> => {
    const next = await execute(send, DecisionsDocument, { ...variablesOf(search), after: more.endCursor });
    setDecisions((now) => [...now, ...next.decisions.nodes]);
    setMore(next.decisions.pageInfo);
  };
  const further = new URLSearchParams([...search].filter(([name]) => name !== 'after').concat([['after', more.endCursor ?? '']]));
  return (
    <>
      <CardList title={isFiltered(search) ? words.found : words.newest}>
        {decisions.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </CardList>
      {more.hasNextPage && (
        <a
          className="button button--quiet"
          href={`/decisions?${further.toString()}`}
          onClick={(event) => {
            event.preventDefault();
            void loadMore();
          }}
        >
          {common.more}
        </a>
      )}
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
