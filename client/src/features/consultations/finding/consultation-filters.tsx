import type { ConsultationState, LocalTextPartsFragment, NamedTopicPartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { FilterForm } from '../../../ui/filter-form.js';

interface Council {
  id: string;
  name: LocalTextPartsFragment;
  wards: readonly { id: string; name: LocalTextPartsFragment }[];
}

/** The states by the names that addresses have for them. */
export const statesByName = { open: 'OPEN', announced: 'ANNOUNCED', closed: 'CLOSED', outcome: 'OUTCOME_PUBLISHED' } as const satisfies Record<string, ConsultationState>;

interface ConsultationFiltersProps {
  councils: readonly Council[];
  topics: readonly NamedTopicPartsFragment[];
  search: URLSearchParams;
  isNothingFound: boolean;
}

export function ConsultationFilters({ councils, topics, search, isNothingFound }: ConsultationFiltersProps) {
  const { filters: words } = useWords('consultation-list');
  const states = Object.keys(statesByName) as (keyof typeof statesByName)[];
  const options = (things: Council['wards']) => things.map(({ id, name }) => ({ value: id, label: name.text }));
  const any = words.all;
  const fields = [
    { name: 'text', label: words.text },
    { name: 'council', label: words.council, any, groups: [{ options: options(councils) }] },
    { name: 'ward', label: words.ward, any, groups: councils.map(({ name, wards }) => ({ label: name.text, options: options(wards) })) },
    { name: 'topic', label: words.topic, any, groups: [{ options: topics.map(({ topic, name }) => ({ value: topic, label: name.text })) }] },
    { name: 'state', label: words.state, any, groups: [{ options: states.map((state) => ({ value: state, label: words.states[state] })) }] },
  ];
  return <FilterForm action="/consultations" search={search} words={words} fields={fields} isNothingFound={isNothingFound} />;
}
