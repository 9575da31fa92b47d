import type { PeopleFilter, Role, StaffState } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { FilterForm } from '../../../ui/filter-form.js';

const ROLES: readonly Role[] = ['COUNCILLOR', 'CLERK', 'OFFICER', 'YOUTH_WORKER', 'SUPERVISOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY', 'ADMINISTRATOR'];
const STATES: readonly StaffState[] = ['ACTIVE', 'SUSPENDED', 'LAPSED', 'ENDED'];

/** What the address narrows the list to; what isn’t among the choices is left out. */
export function peopleFilterOf(search: URLSearchParams): PeopleFilter {
  const role = ROLES.find((one) => one === search.get('role'));
  const state = STATES.find((one) => one === search.get('state'));
  const text = search.get('text')?.trim();
  return { ...(text && { text }), ...(role && { role }), ...(state && { state }), ...(search.get('ends') === 'soon' && { endsSoon: true }) };
}

interface StaffFiltersProps {
  action: string;
  search: URLSearchParams;
  isNothingFound: boolean;
}

export function StaffFilters({ action, search, isNothingFound }: StaffFiltersProps) {
  const words = useWords('people');
  const { identity } = useText();
  const fields = [
    { name: 'text', label: words.text },
    { name: 'role', label: words.role, any: words.anyRole, groups: [{ options: ROLES.map((value) => ({ value, label: identity.roles[value] })) }] },
    { name: 'state', label: words.state, any: words.anyState, groups: [{ options: STATES.map((value) => ({ value, label: words.states[value] })) }] },
    { name: 'ends', label: words.soon, any: words.anySoon, groups: [{ options: [{ value: 'soon', label: words.endsSoon }] }] },
  ];
  return <FilterForm action={action} search={search} words={words.filter} fields={fields} isNothingFound={isNothingFound} />;
}
