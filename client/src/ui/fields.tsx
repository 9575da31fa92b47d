import type { ReactNode } from 'react';
import { useText } from '../text/use-text.js';
import { useField } from './form.js';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'time';
  autoComplete?: string;
  inputMode?: 'numeric' | 'text';
  lang?: string;
  min?: number | string;
  /** Short answers get a short box. */
  narrow?: boolean;
}

export function TextField({ name, label, hint, optional, narrow, ...input }: TextFieldProps) {
  const field = useField(name, label);
  return (
    <Labelled field={field} label={label} hint={hint} optional={optional}>
      <input
        {...input}
        {...described(field, hint)}
        className={narrow ? 'input input--narrow' : 'input'}
        value={field.value}
        onChange={(event) => field.set(event.target.value)}
      />
    </Labelled>
  );
}

interface TextAreaProps extends FieldProps {
  rows?: number;
  /** Shows how many characters are left when it gets close. The server is the judge. */
  limit?: number;
  lang?: string;
}

export function TextArea({ name, label, hint, optional, rows = 4, limit, lang }: TextAreaProps) {
  const field = useField(name, label);
  return (
    <Labelled field={field} label={label} hint={hint} optional={optional}>
      <textarea
        {...described(field, hint)}
        className="input"
        rows={rows}
        lang={lang}
        value={field.value}
        onChange={(event) => field.set(event.target.value)}
      />
      {limit !== undefined && <Remaining left={limit - field.value.length} limit={limit} />}
    </Labelled>
  );
}

function Remaining({ left, limit }: { left: number; limit: number }) {
  const text = useText().common.form;
  return (
    <p className="hint" role="status">
      {left < 0 ? text.tooLong(-left) : left < limit / 4 ? text.charactersLeft(left) : ''}
    </p>
  );
}

interface Option {
  value: string;
  label: string;
}

export function Select({ options, ...props }: FieldProps & { options: readonly Option[] }) {
  const field = useField(props.name, props.label);
  return (
    <Labelled field={field} {...props}>
      <select
        {...described(field, props.hint)}
        className="input"
        value={field.value}
        onChange={(event) => field.set(event.target.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

type Field = ReturnType<typeof useField>;

export function described(field: Field, hint: string | undefined) {
  const ids = [hint && `${field.id}-hint`, field.error && `${field.id}-error`].filter(Boolean).join(' ');
  return { id: field.id, name: field.name, 'aria-describedby': ids || undefined, 'aria-invalid': field.error ? true : undefined };
}

interface LabelledProps {
  field: Field;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  children: ReactNode;
}

function Labelled({ field, label, hint, optional, children }: LabelledProps) {
  const { common } = useText();
  return (
    <div className={field.error ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={field.id}>
        {label} {optional && <span className="field__optional">({common.optional})</span>}
      </label>
      <FieldHelp field={field} hint={hint} />
      {children}
    </div>
  );
}

export function FieldHelp({ field, hint }: { field: Field; hint: string | undefined }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      {field.error && (
        <p className="field__error" id={`${field.id}-error`}>
          {field.error}
        </p>
      )}
    </>
  );
}
