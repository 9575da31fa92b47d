import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { ConsultationState, LocalTextPartsFragment, NamedTopicPartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Button, LinkButton } from '../../ui/button.js';

interface Council {
  id: string;
  name: LocalTextPartsFragment;
  wards: readonly { id: string; name: LocalTextPartsFragment }[];
}

/** The states by the names that addresses have for them. */
export const statesByName = { open: 'OPEN', announced: 'ANNOUNCED', closed: 'CLOSED', outcome: 'OUTCOME_PUBLISHED' } as const satisfies Record<string, ConsultationState>;

/** The names of what a list can be narrowed to, as they stand in the address. */
const NAMES = ['text', 'council', 'ward', 'topic', 'state'] as const;

/** What is looked for, kept in the address. A plain form: it works without JavaScript too. */
export function ConsultationFilters({ councils, topics, search }: { councils: readonly Council[]; topics: readonly NamedTopicPartsFragment[]; search: URLSearchParams }) {
  const { filters: words } = useWords('consultation-list');
  const navigate = useNavigate();
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const chosen = NAMES.map((name) => [name, typed.get(name)] as const).filter((entry): entry is [(typeof NAMES)[number], string] => typeof entry[1] === 'string' && entry[1] !== '');
    void navigate(`/consultations?${new URLSearchParams(chosen)}`, { state: { staysInPlace: true } });
  };
  const wards = councils.flatMap((council) => council.wards);
  const states = Object.keys(statesByName) as (keyof typeof statesByName)[];
  const valueOf = (name: (typeof NAMES)[number]): string => search.get(name) ?? '';
  return (
    <search>
      <form className="filters" action="/consultations" aria-label={words.label} onSubmit={find} key={search.toString()}>
        <label className="filters__field">
          <span className="field__label">{words.text}</span>
          <input className="input" type="search" name="text" defaultValue={valueOf('text')} />
        </label>
        <Narrow name="council" label={words.council} value={valueOf('council')} options={councils.map(({ id, name }) => [id, name.text])} />
        <Narrow name="ward" label={words.ward} value={valueOf('ward')} options={wards.map(({ id, name }) => [id, name.text])} />
        <Narrow name="topic" label={words.topic} value={valueOf('topic')} options={topics.map(({ topic, name }) => [topic, name.text])} />
        <Narrow name="state" label={words.state} value={valueOf('state')} options={states.map((state) => [state, words.states[state]])} />
        <p className="actions">
          <Button type="submit">{words.find}</Button>
          {NAMES.some((name) => search.has(name)) && (
            <LinkButton kind="quiet" to="/consultations">
              {words.clear}
            </LinkButton>
          )}
        </p>
      </form>
    </search>
  );
}

function Narrow({ name, label, value, options }: { name: string; label: string; value: string; options: readonly (readonly [string, string])[] }) {
  const { filters: words } = useWords('consultation-list');
  if (options.length < 2) return null;
  return (
    <label className="filters__field">
      <span className="field__label">{label}</span>
      <select className="input" name={name} defaultValue={value}>
        <option value="">{words.all}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
