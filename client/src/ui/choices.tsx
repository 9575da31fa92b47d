import { FieldHelp, described } from './fields.js';
import { useField } from './form.js';

interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface ChoicesProps {
  name: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
}

/** One of a few, as radio buttons that are large enough to press. */
export function Choices({ name, label, hint, choices }: ChoicesProps) {
  const field = useField(name, label);
  const { id, name: sentAs = id, ...aria } = described(field, hint);
  return (
    <fieldset className={field.error ? 'field field--wrong' : 'field'} aria-describedby={aria['aria-describedby']}>
      <legend className="field__label">{label}</legend>
      <FieldHelp field={field} hint={hint} />
      <div className="choices">
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={sentAs}
              value={choice.value}
              checked={field.value === choice.value}
              onChange={() => field.set(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no; the value is 'yes' or ''. */
export function Checkbox({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const field = useField(name, label);
  return (
    <div className="field">
      <label className="choice">
        <input
          {...described(field, undefined)}
          type="checkbox"
          value="yes"
          checked={field.value === 'yes'}
          onChange={(event) => field.set(event.target.checked ? 'yes' : '')}
        />
        <span>
          {label}
          {hint && <span className="hint">{hint}</span>}
        </span>
      </label>
    </div>
  );
}
