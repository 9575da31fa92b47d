import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button, LinkButton } from './button.js';

interface FindFormProps {
  label: string;
  /** The list's address. */
  to: string;
  submit: string;
  clear: string;
  isFiltered: boolean;
  children: ReactNode;
}

/** What a list is narrowed by, kept in its address. Without JavaScript the browser sends the same form itself. */
export function FindForm({ label, to, submit, clear, isFiltered, children }: FindFormProps) {
  const navigate = useNavigate();
  return (
    <form
      role="search"
      aria-label={label}
      method="get"
      action={to}
      className="find"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '') as [string, string][];
        const search = new URLSearchParams(chosen).toString();
        void navigate(search ? `${to}?${search}` : to, { state: { staysInPlace: true } });
      }}
    >
      {children}
      <p className="actions">
        <Button type="submit">{submit}</Button>
        {isFiltered && (
          <LinkButton kind="quiet" to={to}>
            {clear}
          </LinkButton>
        )}
      </p>
    </form>
  );
}

export function FindText({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div>
      <label htmlFor={`find-${name}`}>{label}</label>
      <input key={value} id={`find-${name}`} className="input" type="search" name={name} defaultValue={value} />
    </div>
  );
}

interface FindChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

export function FindChoice({ name, label, value, options }: FindChoiceProps) {
  return (
    <div>
      <label htmlFor={`find-${name}`}>{label}</label>
      <select key={value} id={`find-${name}`} className="input" name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
