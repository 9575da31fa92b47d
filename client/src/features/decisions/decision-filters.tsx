import { graphql } from '../../graphql/document.js';
import type { DecisionFilter, DecisionPlacesFragment, DecisionState, Topic, TopicPartsFragment } from '../../graphql/generated/graphql.js';
import { useText, useWords } from '../../text/use-text.js';
import { FilterForm, type FilterField } from '../../ui/filter-form.js';

export const DecisionPlacesFragmentDocument = graphql(`
  fragment DecisionPlaces on Organisation {
    id
    kind
    name {
      ...LocalTextParts
    }
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
    councillors {
      id
      displayName
    }
    bodies {
      id
      name {
        ...LocalTextParts
      }
    }
  }
`);

const stillToDecide: readonly DecisionState[] = ['NOTICE', 'OPEN'];
const decided: readonly DecisionState[] = ['DECIDED', 'BEING_CARRIED_OUT', 'DONE', 'SUPERSEDED'];
const single: readonly DecisionState[] = ['NOTICE', 'OPEN', 'DECIDED', 'BEING_CARRIED_OUT', 'DONE', 'WITHDRAWN', 'SUPERSEDED'];

const allTopics: readonly Topic[] = ['CLIMATE', 'COMMUNITY', 'CULTURE', 'ECONOMY', 'HEALTH', 'HOUSING', 'LEARNING', 'OTHER', 'PARKS', 'SAFETY', 'STREETS', 'TRANSPORT', 'WASTE'];

const names = ['text', 'council', 'ward', 'councillor', 'body', 'topic', 'state', 'from', 'until'] as const;

/** The choices in an address, as the API takes them. What is no id, state or day is passed over. */
export function decisionFilterOf(search: URLSearchParams): DecisionFilter {
  const id = (name: string): string | null => /^[a-z]+_[\w-]+$/.exec(search.get(name) ?? '')?.[0] ?? null;
  const day = (name: string): string | null => /^\d{4}-\d\d-\d\d$/.exec(search.get(name) ?? '')?.[0] ?? null;
  return {
    text: search.get('text')?.trim().slice(0, 300) || null,
    organisationId: id('council'),
    wardId: id('ward'),
    councillorId: id('councillor'),
    bodyId: id('body'),
    topic: allTopics.find((each) => each === search.get('topic')) ?? null,
    states: statesOf(search.get('state')),
    from: day('from'),
    until: day('until'),
  };
}

function statesOf(state: string | null): DecisionState[] | null {
  if (state === 'to-decide') return [...stillToDecide];
  if (state === 'decided') return [...decided];
  const one = single.find((each) => each === state);
  return one ? [one] : null;
}

export const isFiltered = (search: URLSearchParams): boolean => names.some((name) => search.get(name));

interface DecisionFiltersProps {
  search: URLSearchParams;
  organisations: readonly DecisionPlacesFragment[];
  topics: readonly TopicPartsFragment[];
  isNothingFound: boolean;
}

export function DecisionFilters({ search, organisations, topics, isNothingFound }: DecisionFiltersProps) {
  const { decisions: text } = useText();
  const { filters: words } = useWords('reading-decisions');
  const councils = organisations.filter(({ kind }) => kind === 'COUNCIL');
  const grouped = (of: (council: DecisionPlacesFragment) => { value: string; label: string }[]) =>
    councils.map((council) => ({ label: council.name.text, options: of(council) }));
  const states = [{ value: 'to-decide', label: words.stillToDecide }, { value: 'decided', label: words.decided }, ...single.map((state) => ({ value: state, label: text.states[state] }))];
  const field = (name: (typeof names)[number], of: Pick<FilterField, 'groups' | 'type'> = {}): FilterField => ({ name, label: words[name], any: words.any, ...of });
  const fields = [
    field('text'),
    field('council', { groups: [{ options: councils.map(({ id, name }) => ({ value: id, label: name.text })) }] }),
    field('ward', { groups: grouped(({ wards }) => wards.map(({ id, name }) => ({ value: id, label: name.text }))) }),
    field('councillor', { groups: grouped(({ councillors }) => councillors.map(({ id, displayName }) => ({ value: id, label: displayName }))) }),
    field('body', { groups: grouped(({ bodies }) => bodies.map(({ id, name }) => ({ value: id, label: name.text }))) }),
    field('topic', { groups: [{ options: topics.map(({ topic, name }) => ({ value: topic, label: name.text })) }] }),
    field('state', { groups: [{ options: states }] }),
    field('from', { type: 'date' }),
    field('until', { type: 'date' }),
  ];
  return <FilterForm action="/decisions" search={search} words={words} fields={fields} isNothingFound={isNothingFound} />;
}
