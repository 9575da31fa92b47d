import { CallView } from '../features/ideas/calls/index.js';
import { IdeaCard, IdeasLiveDocument } from '../features/ideas/cards/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { IdeaCallQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { More, useGrowingList, withChanged } from './growing-list.js';
import { definePage, type Present } from './page.js';

const IdeaCallDocument = graphql(`
  query IdeaCall($id: ID!, $after: String) {
    ideaCall(id: $id) {
      ...CallParts
    }
    ideas(first: 20, filter: { callId: $id }, sort: MOST_SUPPORTED, after: $after) {
      nodes {
        ...IdeaCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function IdeaCall({ data: { ideaCall: call, ideas } }: { data: Present<IdeaCallQuery, 'ideaCall'> }) {
  const words = useWords('idea-calls');
  const { send } = useClient();
  const list = useGrowingList(ideas, async (after) => (await execute(send, IdeaCallDocument, { id: call.id, after })).ideas);
  useLive(IdeasLiveDocument, {}, (live) => list.change((now) => withChanged(now, live.ideas.nodes)));
  return (
    <CallView call={call}>
      {list.nodes.length === 0 && <Empty title={words.noIdeas} />}
      <CardList>
        {list.nodes.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </CardList>
      <More list={list} />
    </CallView>
  );
}

export const page = definePage({
  query: IdeaCallDocument,
  variables: ({ params, search }) => ({ id: params['id'] ?? '', after: search.get('after') }),
  words: ['idea-calls'],
  isMissing: ({ ideaCall }) => !ideaCall,
  head: ({ ideaCall }) => ({ title: ideaCall?.title.text ?? '', description: ideaCall?.about.html }),
  Component: IdeaCall,
});
