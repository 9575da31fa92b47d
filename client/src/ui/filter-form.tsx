import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

interface FilterFormProps {
  /** The page that it filters; what is chosen becomes its query. */
  action: string;
  title: string;
  submit: string;
  isOpen: boolean;
  children: ReactNode;
}

/** What a list is narrowed by, in its address. A plain form: it does the same without JavaScript. */
export function FilterForm({ action, title, submit, isOpen, children }: FilterFormProps) {
  const navigate = useNavigate();
  return (
    <details className="filter" open={isOpen}>
      <summary>{title}</summary>
      <form
        action={action}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = [...new FormData(event.currentTarget)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
          void navigate(`${action}?${new URLSearchParams(chosen).toString()}`, { state: { staysInPlace: true } });
        }}
      >
        <div className="filter__fields">{children}</div>
        <button className="button button--primary" type="submit">
          {submit}
        </button>
      </form>
    </details>
  );
}

interface FilterFieldProps {
  name: string;
  label: string;
  value: string | null;
}

export function FilterInput({ name, label, value, type = 'search' }: FilterFieldProps & { type?: 'search' | 'date' }) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <input className="input" id={`filter-${name}`} name={name} type={type} defaultValue={value ?? ''} key={value} />
    </div>
  );
}

export interface FilterGroup {
  /** Named where there is more than one. */
  label?: string;
  options: readonly { value: string; label: string; lang?: string }[];
}

export function FilterSelect({ name, label, value, any, groups }: FilterFieldProps & { any: string; groups: readonly FilterGroup[] }) {
  const filled = groups.filter(({ options }) => options.length > 0);
  if (filled.length === 0) return null;
  return (
    <div className="field">
      <label className="field__label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select className="input" id={`filter-${name}`} name={name} defaultValue={value ?? ''} key={value}>
        <option value="">{any}</option>
        {filled.map((group, place) => (
          <Group key={group.label ?? place} group={group} isNamed={filled.length > 1} />
        ))}
      </select>
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
