import { useSearchParams } from 'react-router';
import { IdeaCard, IdeasLiveDocument } from '../features/ideas/cards/index.js';
import { useClient, useIsAtWork } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { IdeasQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { FilterForm } from '../ui/filter-form.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { More, newestOf, useGrowingList, withChanged } from './growing-list.js';
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
  const words = useWords('idea');
  const [search] = useSearchParams();
  const asked = ideasAsked(search, today());
  return (
    <>
      <PageHead title={text.listTitle} lead={text.lead} />
      <p className="actions">
        {!useIsAtWork() && <LinkButton to="/ideas/new">{text.propose}</LinkButton>}
        <LinkButton kind="quiet" to="/ideas/map">
          {words.onMap}
        </LinkButton>
        <LinkButton kind="quiet" to="/ideas/calls">
          {words.calls}
        </LinkButton>
      </p>
      <Find councils={data.place.organisations.filter(({ kind }) => kind === 'COUNCIL')} sort={asked.sort} isNothingFound={data.ideas.nodes.length === 0} />
      <List key={search.toString()} loaded={data.ideas} asked={asked} />
    </>
  );
}

function Find({ councils, sort, isNothingFound }: { councils: IdeasQuery['place']['organisations']; sort: IdeasAsked['sort']; isNothingFound: boolean }) {
  const { ideas: text } = useText();
  const { filter: words } = useWords('idea');
  const topics = useWords('topics');
  const [search] = useSearchParams();
  const council = search.get('council');
  const wards = councils.filter(({ id }) => !council || id === council).flatMap((each) => each.wards);
  const named = (things: readonly { id: string; name: { text: string } }[]) => [{ options: things.map(({ id, name }) => ({ value: id, label: name.text })) }];
  const fields = [
    { name: 'text', label: words.text },
    { name: 'council', label: words.council, any: words.anyCouncil, groups: named(councils) },
    { name: 'ward', label: words.ward, any: words.anyWard, groups: named(wards) },
    { name: 'topic', label: words.topic, any: words.anyTopic, groups: [{ options: ideaTopics.map((value) => ({ value, label: topics[value] })) }] },
    { name: 'state', label: words.state, any: words.anyState, groups: [{ options: ideaStates.map((value) => ({ value, label: text.states[value] })) }] },
    { name: 'sort', label: words.sort, value: sort, groups: [{ options: ideaSorts.map((value) => ({ value, label: words.sorts[value] })) }] },
  ];
  return <FilterForm action="/ideas" search={search} words={words} fields={fields} isNothingFound={isNothingFound} />;
}

function List({ loaded, asked }: { loaded: IdeasQuery['ideas']; asked: IdeasAsked }) {
  const { ideas: text } = useText();
  const { filter: words } = useWords('idea');
  const { send } = useClient();
  const list = useGrowingList(loaded, async (after) => (await execute(send, IdeasDocument, { ...asked, after })).ideas);
  const newestFirst = asked.sort === 'NEWEST';
  // What stands by chance stays so: there only what is shown changes.
  useLive(IdeasLiveDocument, { filter: asked.filter, sort: asked.sort === 'RANDOM' ? 'NEWEST' : asked.sort }, ({ ideas: live }) =>
    list.change((now) => [...(newestFirst ? newestOf(now, live.nodes) : []), ...withChanged(now, live.nodes)]),
  );
  if (list.nodes.length === 0) return <Empty title={asked.filter ? words.none : text.none}>{asked.filter ? words.noneAdvice : text.noneAdvice}</Empty>;
  return (
    <>
      <CardList title={words.sorts[asked.sort]}>
        {list.nodes.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </CardList>
      <More list={list} />
    </>
  );
}

export const page = definePage({
  query: IdeasDocument,
  variables: ({ search }) => ({ ...ideasAsked(search, today()), after: search.get('after') }),
  words: ['idea', 'topics'],
  head: (_data, { ideas }) => ({ title: ideas.listTitle, description: ideas.listDescription }),
  Component: Ideas,
});
