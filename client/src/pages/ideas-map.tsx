import { Link, useSearchParams } from 'react-router';
import { IdeaMap } from '../features/ideas/map/index.js';
import { graphql } from '../graphql/document.js';
import type { AreaMapFragment, IdeasFilter, IdeasMapQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { FilterForm } from '../ui/filter-form.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { ideasAsked, ideaStates, ideaTopics } from './ideas-asked.js';
import { boxIn, closerTo, without } from './map-box.js';
import { definePage } from './page.js';

const IdeasMapDocument = graphql(`
  query IdeasMap($filter: IdeasFilter!) {
    ideasOnMap(filter: $filter) {
      ...IdeaPoint
    }
    place {
      organisations {
        id
        kind
        name {
          text
        }
        map {
          ...AreaMap
        }
      }
    }
  }
`);

const MOST_SHOWN = 500;

/** By the same filters as the list, in the same address; and within a box, where one looks closer. */
function filterOf(search: URLSearchParams): IdeasFilter {
  const box = boxIn(search);
  return { ...ideasAsked(search, 0).filter, ...(box && { box }) };
}

function IdeasMap({ data }: { data: IdeasMapQuery }) {
  const words = useWords('idea-map');
  const [search] = useSearchParams();
  const councils = data.place.organisations.filter(({ kind }) => kind === 'COUNCIL');
  const meant = councils.filter(({ id }) => !search.get('council') || id === search.get('council'));
  const ideas = data.ideasOnMap;
  const box = boxIn(search);
  const map = together(meant.flatMap((council) => council.map ?? []));
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p>
        <LinkButton kind="quiet" to={`/ideas?${search.toString()}`}>
          {words.asList}
        </LinkButton>
      </p>
      <Find councils={councils} isNothingFound={ideas.length === 0} />
      <p role="status">
        {words.count(ideas.length)} {ideas.length >= MOST_SHOWN && words.most}
      </p>
      {box && (
        <p>
          <Link to={`/ideas/map?${without(search, 'box')}`}>{words.whole}</Link>
        </p>
      )}
      {ideas.length === 0 && <Empty title={words.none}>{words.noneAdvice}</Empty>}
      {ideas.length > 0 && <IdeaMap map={map && { ...map, ...box }} label={words.picture(meant.map(({ name }) => name.text).join(', '))} ideas={ideas} closer={(spots) => closerTo(spots, search)} />}
    </>
  );
}

/** One map that holds several, with the wards of the widest: those of councils within it lie on top of them. */
function together(maps: readonly AreaMapFragment[]): AreaMapFragment | null {
  const [first, ...rest] = [...maps].sort((one, other) => areaOf(other) - areaOf(one));
  if (!first) return null;
  return rest.reduce(
    (one, other) => ({
      ...{ south: Math.min(one.south, other.south), west: Math.min(one.west, other.west) },
      ...{ north: Math.max(one.north, other.north), east: Math.max(one.east, other.east) },
      wards: one.wards,
    }),
    first,
  );
}

const areaOf = ({ south, west, north, east }: AreaMapFragment): number => (north - south) * (east - west);

function Find({ councils, isNothingFound }: { councils: IdeasMapQuery['place']['organisations']; isNothingFound: boolean }) {
  const words = useWords('idea-map');
  const topics = useWords('topics');
  const { ideas: text } = useText();
  const [search] = useSearchParams();
  const fields = [
    { name: 'council', label: words.council, any: words.anyCouncil, groups: [{ options: councils.map(({ id, name }) => ({ value: id, label: name.text })) }] },
    { name: 'topic', label: words.topic, any: words.anyTopic, groups: [{ options: ideaTopics.map((value) => ({ value, label: topics[value] })) }] },
    { name: 'state', label: words.state, any: words.anyState, groups: [{ options: ideaStates.map((value) => ({ value, label: text.states[value] })) }] },
  ];
  return <FilterForm action="/ideas/map" search={search} words={{ ...words, title: words.find }} fields={fields} isNothingFound={isNothingFound} />;
}

export const page = definePage({
  query: IdeasMapDocument,
  variables: ({ search }) => ({ filter: filterOf(search) }),
  words: ['idea-map', 'topics', 'map'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('idea-map').title, description: wordsOf('idea-map').description }),
  Component: IdeasMap,
});
