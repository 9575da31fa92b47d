import { CallCard } from '../features/ideas/calls/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { IdeaCallsQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { More, useGrowingList } from './growing-list.js';
import { definePage } from './page.js';

const IdeaCallsDocument = graphql(`
  query IdeaCalls($after: String) {
    ideaCalls(first: 20, after: $after) {
      nodes {
        ...CallCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    place {
      organisations {
        id
        viewerCanCallForIdeas
      }
    }
  }
`);

function IdeaCalls({ data }: { data: IdeaCallsQuery }) {
  const words = useWords('idea-calls');
  const { send } = useClient();
  const list = useGrowingList(data.ideaCalls, async (after) => (await execute(send, IdeaCallsDocument, { after })).ideaCalls);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {data.place.organisations.some(({ viewerCanCallForIdeas }) => viewerCanCallForIdeas) && (
        <p>
          <LinkButton to="/ideas/calls/new">{words.make}</LinkButton>
        </p>
      )}
      {list.nodes.length === 0 && <Empty title={words.none}>{words.noneAdvice}</Empty>}
      <CardList title={words.title}>
        {list.nodes.map((call) => (
          <CallCard key={call.id} call={call} />
        ))}
      </CardList>
      <More list={list} />
    </>
  );
}

export const page = definePage({
  query: IdeaCallsDocument,
  variables: ({ search }) => ({ after: search.get('after') }),
  words: ['idea-calls'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('idea-calls').title, description: wordsOf('idea-calls').description }),
  Component: IdeaCalls,
});
