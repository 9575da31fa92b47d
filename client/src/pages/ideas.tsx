import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { IdeaCard, IdeasLiveDocument } from '../features/ideas/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { IdeasQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useText } from '../text/use-text.js';
import { Button, LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { TabLinks } from '../ui/tabs.js';
import { definePage } from './page.js';

const IdeasDocument = graphql(`
  query Ideas($sort: IdeaSort!, $after: String) {
    ideas(first: 20, sort: $sort, after: $after) {
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

const sortOf = (search: URLSearchParams) => (search.get('sort') === 'support' ? 'MOST_SUPPORTED' : 'NEWEST');

function Ideas({ data }: { data: IdeasQuery }) {
  const { ideas: text } = useText();
  const [search] = useSearchParams();
  const sort = sortOf(search);
  return (
    <>
      <PageHead title={text.listTitle} lead={text.lead} />
      <p>
        <LinkButton to="/ideas/new">{text.propose}</LinkButton>
      </p>
      <TabLinks
        label={text.sort}
        tabs={[
          { to: '/ideas', label: text.newest, current: sort === 'NEWEST' },
          { to: '/ideas?sort=support', label: text.mostSupported, current: sort === 'MOST_SUPPORTED' },
        ]}
      />
      <List key={sort} loaded={data.ideas} sort={sort} />
    </>
  );
}

function List({ loaded, sort }: { loaded: IdeasQuery['ideas']; sort: ReturnType<typeof sortOf> }) {
  const { ideas: text, common } = useText();
  const { send } = useClient();
  const [ideas, setIdeas] = useState(loaded.nodes);
  const [more, setMore] = useState(loaded.pageInfo);
  const [busy, setBusy] = useState(false);
  useLive(IdeasLiveDocument, {}, (live) => setIdeas((now) => withLive(now, live.ideas.nodes, sort === 'NEWEST')));
  const loadMore = async (): Promise<void> => {
    setBusy(true);
    const next = await execute(send, IdeasDocument, { sort, after: more.endCursor });
    setIdeas((now) => [...now, ...next.ideas.nodes]);
    setMore(next.ideas.pageInfo);
    setBusy(false);
  };
  if (ideas.length === 0) return <Empty title={text.none}>{text.noneAdvice}</Empty>;
  return (
    <>
      <CardList title={sort === 'NEWEST' ? text.newest : text.mostSupported}>
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </CardList>
      {more.hasNextPage && (
        <Button kind="quiet" busy={busy} onClick={() => void loadMore()}>
          {common.more}
        </Button>
      )}
    </>
  );
}

type Cards = IdeasQuery['ideas']['nodes'];

/** Ideas that are shown change where they stand; new ones are put on top where the newest come first. */
function withLive(now: Cards, live: Cards, newestFirst: boolean): Cards {
  const changed = new Map(live.map((idea) => [idea.id, idea]));
  const shown = new Set(now.map(({ id }) => id));
  const fresh = newestFirst ? live.filter(({ id }) => !shown.has(id) && id > (now[0]?.id ?? '')) : [];
  return [...fresh, ...now.map((idea) => changed.get(idea.id) ?? idea)];
}

export const page = definePage({
  query: IdeasDocument,
  variables: ({ search }) => ({ sort: sortOf(search) }) as const,
  head: (_data, { ideas }) => ({ title: ideas.listTitle, description: ideas.listDescription }),
  Component: Ideas,
});
