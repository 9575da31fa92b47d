import { useEffect, useRef, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useDates } from '../text/use-dates.js';

export interface FilterGroup {
  /** Named where there is more than one. */
  label?: string;
  options: readonly { value: string; label: string; lang?: string }[];
}

/** One thing by which a list is narrowed, or in which it is put in order. */
export interface FilterField {
  /** As it stands in the address. */
  name: string;
  label: string;
  /** Written, unless there are choices. */
  type?: 'search' | 'date';
  groups?: readonly FilterGroup[];
  /** What stands where nothing is chosen; an order has none: it always is some order. */
  any?: string;
  /** What stands in the field where the address doesn't say. */
  value?: string;
}

interface FilterFormProps {
  /** The list's address; what is chosen becomes its query. */
  action: string;
  /** What has been chosen so far. */
  search: URLSearchParams;
  words: { title: string; submit: string; clear: string };
  fields: readonly FilterField[];
  /** Nothing fits what was chosen: the choices themselves are what is wanted next. */
  isNothingFound: boolean;
}

/** What a list is narrowed by, in its address. Folded, with what was chosen said, so that the list itself comes first; a plain form that does the same without JavaScript. */
export function FilterForm({ action, search, words, fields, isNothingFound }: FilterFormProps) {
  const navigate = useNavigate();
  const folded = useRef<HTMLDetailsElement>(null);
  const { day } = useDates();
  const chosen = fields.flatMap((field) => chosenIn(field, search, day));
  const isOpen = isNothingFound && chosen.length > 0;
  const asked = search.toString();
  // It was folded when the list was asked for; nothing came of what was asked.
  useEffect(() => {
    if (isOpen && asked) folded.current?.setAttribute('open', '');
  }, [isOpen, asked]);
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = [...new FormData(event.currentTarget)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '');
    // What was found is what is wanted now, and the button that had the focus is folded away.
    folded.current?.removeAttribute('open');
    folded.current?.querySelector('summary')?.focus();
    void navigate(wanted.length > 0 ? `${action}?${new URLSearchParams(wanted)}` : action, { state: { staysInPlace: true } });
  };
  return (
    <div className="filter">
      <details ref={folded} open={isOpen}>
        <summary>{chosen.length === 0 ? words.title : `${words.title}: ${chosen.join(', ')}`}</summary>
        <form action={action} role="search" aria-label={words.title} onSubmit={find}>
          <div className="filter__fields">
            {fields.map((field) => (
              <Field key={field.name} field={field} value={search.get(field.name) ?? field.value ?? ''} />
            ))}
          </div>
          <button className="button button--primary" type="submit">
            {words.submit}
          </button>
        </form>
      </details>
      {chosen.length > 0 && <Link to={action}>{words.clear}</Link>}
    </div>
  );
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/** What a field narrows the list to, in words. */
function chosenIn({ name, label, type, groups, any }: FilterField, search: URLSearchParams, day: (day: string) => string): string[] {
  const value = search.get(name)?.trim();
  if (!value) return [];
  if (type === 'date') return isDay.test(value) ? [`${label} ${day(value)}`] : [];
  if (!groups) return [`“${value}”`];
  const option = any === undefined ? undefined : groups.flatMap(({ options }) => options).find((each) => each.value === value);
  return option ? [option.label] : [];
}

function Field({ field: { name, label, type = 'search', groups, any }, value }: { field: FilterField; value: string }) {
  const filled = groups?.filter(({ options }) => options.length > 0);
  if (filled?.length === 0) return null;
  const its = { className: 'input', id: `filter-${name}`, name, defaultValue: value };
  return (
    <div className="field">
      <label className="field__label" htmlFor={its.id}>
        {label}
      </label>
      {filled ? (
        <select {...its} key={value}>
          {any !== undefined && <option value="">{any}</option>}
          {filled.map((group, place) => (
            <Group key={group.label ?? place} group={group} isNamed={filled.length > 1} />
          ))}
        </select>
      ) : (
        <input {...its} key={value} type={type} />
      )}
    </div>
  );
}

function Group({ group, isNamed }: { group: FilterGroup; isNamed: boolean }) {
  const options = group.options.map(({ value, label, lang }) => (
    <option key={value} value={value} lang={lang}>
      {label}
    </option>
  ));
  return isNamed && group.label ? <optgroup label={group.label}>{options}</optgroup> : <>{options}</>;
}
