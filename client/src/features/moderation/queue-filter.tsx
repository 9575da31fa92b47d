import type { CaseCause, ModeratedPlacePartsFragment, QueueFilter, QueueState } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { FilterForm } from '../../ui/filter-form.js';

const STATES = ['OPEN', 'CLAIMED', 'DECIDED'] as const;

/** What the address asks for; what isn't known is left out. */
export function filterOf(search: URLSearchParams): QueueFilter {
  const state = search.get('state');
  return {
    state: STATES.find((one) => one === state) as QueueState | undefined,
    kind: search.get('kind') || undefined,
    placeId: search.get('place') || undefined,
    cause: (search.get('cause') as CaseCause | null) || undefined,
    mine: search.get('mine') === 'yes' || undefined,
  };
}

const optionsOf = (labels: Readonly<Record<string, string>>) => [{ options: Object.entries(labels).map(([value, label]) => ({ value, label })) }];

interface CaseFilterProps {
  search: URLSearchParams;
  places: readonly ModeratedPlacePartsFragment[];
  isNothingFound: boolean;
}

/** Which cases of the queue. */
export function CaseFilter({ search, places, isNothingFound }: CaseFilterProps) {
  const { filter: text } = useWords('moderation');
  const named = Object.fromEntries(places.map(({ id, name }) => [id, name.text]));
  const { any } = text;
  const fields = [
    { name: 'state', label: text.state, any, groups: optionsOf(text.states) },
    { name: 'kind', label: text.kind, any, groups: optionsOf(text.kinds) },
    { name: 'place', label: text.place, any, groups: optionsOf(places.length > 1 ? named : {}) },
    { name: 'cause', label: text.cause, any, groups: optionsOf(text.causes) },
    { name: 'mine', label: text.mine, any, groups: optionsOf({ yes: text.mineOnly }) },
  ];
  return <FilterForm action="/moderation" search={search} words={text} fields={fields} isNothingFound={isNothingFound} />;
}
