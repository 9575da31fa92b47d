import { graphql } from '../../graphql/document.js';
import type { DecisionFilter, DecisionPlacesFragment, DecisionState, Topic, TopicPartsFragment } from '../../graphql/generated/graphql.js';
import { useText, useWords } from '../../text/use-text.js';
import { FilterForm, FilterInput, FilterSelect } from '../../ui/filter-form.js';

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
  /** The choices themselves are what is wanted next: nothing was found. */
  isOpen: boolean;
}

export function DecisionFilters({ search, organisations, topics, isOpen }: DecisionFiltersProps) {
  const { decisions: text } = useText();
  const { filters: words } = useWords('reading-decisions');
  const councils = organisations.filter(({ kind }) => kind === 'COUNCIL');
  const grouped = (of: (council: DecisionPlacesFragment) => { value: string; label: string }[]) =>
    councils.map((council) => ({ label: council.name.text, options: of(council) }));
  const at = (name: (typeof names)[number]) => ({ name, label: words[name], value: search.get(name), any: words.any });
  const states = [{ value: 'to-decide', label: words.stillToDecide }, { value: 'decided', label: words.decided }, ...single.map((state) => ({ value: state, label: text.states[state] }))];
  return (
    <FilterForm action="/decisions" title={words.title} submit={words.show} isOpen={isOpen}>
      <FilterInput {...at('text')} />
      <FilterSelect {...at('council')} groups={[{ options: councils.map(({ id, name }) => ({ value: id, label: name.text })) }]} />
      <FilterSelect {...at('ward')} groups={grouped(({ wards }) => wards.map(({ id, name }) => ({ value: id, label: name.text })))} />
      <FilterSelect {...at('councillor')} groups={grouped(({ councillors }) => councillors.map(({ id, displayName }) => ({ value: id, label: displayName })))} />
      <FilterSelect {...at('body')} groups={grouped(({ bodies }) => bodies.map(({ id, name }) => ({ value: id, label: name.text })))} />
      <FilterSelect {...at('topic')} groups={[{ options: topics.map(({ topic, name }) => ({ value: topic, label: name.text })) }]} />
      <FilterSelect {...at('state')} groups={[{ options: states }]} />
      <FilterInput {...at('from')} type="date" />
      <FilterInput {...at('until')} type="date" />
    </FilterForm>
  );
}
