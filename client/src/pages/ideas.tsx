import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { IdeaCard, IdeasLiveDocument } from '../features/ideas/cards/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { IdeasQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { Button, LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { FindChoice, FindForm, FindText } from '../ui/find-form.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';
import { ideasAsked, ideaSorts, ideaStates, ideaTopics, type IdeasAsked } from './ideas-asked.js';

const IdeasDocument = graphql(`
  query Ideas($filter: IdeasFilter, $sort: IdeaSort!, $seed: Int, $after: String) {
    ideas(first: 20, filter: $filter, sort: $sort, seed: $seed, after: $after) {
      nodes {
        ...IdeaCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    place {
      organisations {
        id
        kind
        name {
          text
        }
        wards {
          id
          name {
            text
          }
        }
      }
    }
  }
`);

/** The day as a number: by it "by chance" stays the same while paging. */
const today = (): number => Math.floor(Date.now() / 86_400_000);

function Ideas({ data }: { data: IdeasQuery }) {
  const { ideas: text } = useText();
  const [search] = useSearchParams();
  const asked = ideasAsked(search, today());
  return (
    <>
      <PageHead title={text.listTitle} lead={text.lead} />
      <p>
        <LinkButton to="/ideas/new">{text.propose}</LinkButton>
      </p>
      <Find councils={data.place.organisations.filter(({ kind }) => kind === 'COUNCIL')} sort={asked.sort} />
      <List key={search.toString()} loaded={data.ideas} asked={asked} />
    </>
  );
}

function Find({ councils, sort }: { councils: IdeasQuery['place']['organisations']; sort: IdeasAsked['sort'] }) {
  const { ideas: text } = useText();
  const { filter: words, topics } = useWords('idea');
  const [search] = useSearchParams();
  const chosen = (name: string): string => search.get(name) ?? '';
  const any = (label: string) => ({ value: '', label });
  const wards = councils.filter(({ id }) => !chosen('council') || id === chosen('council')).flatMap((council) => council.wards);
  return (
    <FindForm label={words.label} to="/ideas" submit={words.submit} clear={words.clear} isFiltered={search.size > 0}>
      <FindText name="text" label={words.text} value={chosen('text')} />
      <FindChoice name="council" label={words.council} value={chosen('council')} options={[any(words.anyCouncil), ...councils.map(({ id, name }) => ({ value: id, label: name.text }))]} />
      <FindChoice name="ward" label={words.ward} value={chosen('ward')} options={[any(words.anyWard), ...wards.map(({ id, name }) => ({ value: id, label: name.text }))]} />
      <FindChoice name="topic" label={words.topic} value={chosen('topic')} options={[any(words.anyTopic), ...ideaTopics.map((value) => ({ value, label: topics[value] }))]} />
      <FindChoice name="state" label={words.state} value={chosen('state')} options={[any(words.anyState), ...ideaStates.map((value) => ({ value, label: text.states[value] }))]} />
      <FindChoice name="sort" label={words.sort} value={sort} options={ideaSorts.map((value) => ({ value, label: words.sorts[value] }))} />
    </FindForm>
  );
}

function List({ loaded, asked }: { loaded: IdeasQuery['ideas']; asked: IdeasAsked }) {
  const { ideas: text, common } = useText();
  const { filter: words } = useWords('idea');
  const { send } = useClient();
  const [ideas, setIdeas] = useState(loaded.nodes);
  const [more, setMore] = useState(loaded.pageInfo);
  const [busy, setBusy] = useState(false);
  useLive(IdeasLiveDocument, {}, (live) => setIdeas((now) => withLive(now, live.ideas.nodes, !asked.filter && asked.sort === 'NEWEST')));
  const loadMore = async (): Promise<void> => {
    setBusy(true);
    const next = await execute(send, IdeasDocument, { ...asked, after: more.endCursor });
    setIdeas((now) => [...now, ...next.ideas.nodes]);
    setMore(next.ideas.pageInfo);
    setBusy(false);
  };
  if (ideas.length === 0) return <Empty title={asked.filter ? words.none : text.none}>{asked.filter ? words.noneAdvice : text.noneAdvice}</Empty>;
  return (
    <>
      <CardList title={words.sorts[asked.sort]}>
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
  variables: ({ search }) => ideasAsked(search, today()),
  words: ['idea'],
  head: (_data, { ideas }) => ({ title: ideas.listTitle, description: ideas.listDescription }),
  Component: Ideas,
});
