import type { CaseCause, PlacePartsFragment, QueueFilter, QueueState } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { FilterForm, FilterSelect } from '../../ui/filter-form.js';

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

/** Which cases of the queue. */
export function CaseFilter({ search, places }: { search: URLSearchParams; places: readonly PlacePartsFragment[] }) {
  const { filter: text } = useWords('moderation');
  const named = Object.fromEntries(places.map(({ id, name }) => [id, name.text]));
  const isOpen = ['state', 'kind', 'place', 'cause', 'mine'].some((name) => search.get(name));
  return (
    <FilterForm action="/moderation" title={text.title} submit={text.submit} isOpen={isOpen}>
      <FilterSelect name="state" label={text.state} value={search.get('state')} any={text.any} groups={optionsOf(text.states)} />
      <FilterSelect name="kind" label={text.kind} value={search.get('kind')} any={text.any} groups={optionsOf(text.kinds)} />
      {places.length > 1 && <FilterSelect name="place" label={text.place} value={search.get('place')} any={text.any} groups={optionsOf(named)} />}
      <FilterSelect name="cause" label={text.cause} value={search.get('cause')} any={text.any} groups={optionsOf(text.causes)} />
      <FilterSelect name="mine" label={text.mine} value={search.get('mine')} any={text.any} groups={optionsOf({ yes: text.mineOnly })} />
    </FilterForm>
  );
}
