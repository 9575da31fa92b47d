import type { QuestionFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { useField } from '../../../ui/form.js';
import { Local } from '../../../ui/written.js';
import { fieldOf } from './answer-values.js';

type Of<Kind extends QuestionFragment['__typename']> = Extract<QuestionFragment, { __typename: Kind }>;

export function OneOf({ item }: { item: Of<'OneChoiceItem'> }) {
  const field = useField(fieldOf(item.id), item.question.text);
  return (
    <div className="choices">
      {item.options.map(({ id, label }, place) => (
        <label key={id} className="choice">
          <input type="radio" id={place === 0 ? field.id : undefined} name={field.id} value={id} checked={field.value === id} onChange={() => field.set(id)} />
          <Local text={label} />
        </label>
      ))}
    </div>
  );
}

export function SomeOf({ item }: { item: Of<'SeveralChoicesItem'> }) {
  const { id: first, form } = useField(fieldOf(item.id), item.question.text);
  return (
    <div className="choices">
      {item.options.map(({ id, label }, place) => {
        const name = fieldOf(item.id, id);
        return (
          <label key={id} className="choice">
            <input
              type="checkbox"
              id={place === 0 ? first : undefined}
              checked={form.values[name] === 'yes'}
              onChange={(event) => form.set(name, event.target.checked ? 'yes' : '')}
            />
            <Local text={label} />
          </label>
        );
      })}
    </div>
  );
}

/** The best first. Choosing something that stands at another place moves it. */
export function PlacesInOrder({ item }: { item: Of<'RankingItem'> }) {
  const words = useWords('taking-part');
  const { common } = useText();
  const { id: first, form } = useField(fieldOf(item.id), item.question.text);
  const places = Array.from({ length: item.places }, (_, place) => fieldOf(item.id, place));
  const choose = (name: string, option: string): void => {
    for (const other of places) if (other !== name && option !== '' && form.values[other] === option) form.set(other, form.values[name] ?? '');
    form.set(name, option);
  };
  return (
    <ol className="ranking">
      {places.map((name, place) => (
        <li key={name}>
          <select
            className="input"
            id={place === 0 ? first : undefined}
            aria-label={words.place(place + 1)}
            value={form.values[name] ?? ''}
            onChange={(event) => choose(name, event.target.value)}
          >
            <option value="">{common.form.choose}</option>
            {item.options.map(({ id, label }) => (
              <option key={id} value={id} lang={label.language.toLowerCase()}>
                {label.text}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ol>
  );
}

export function ScaleOf({ item }: { item: Of<'ScaleItem'> }) {
  const field = useField(fieldOf(item.id), item.question.text);
  const steps = Array.from({ length: item.to - item.from + 1 }, (_, step) => String(item.from + step));
  return (
    <div className="scale">
      <span className="hint">
        <Local text={item.fromLabel} />
      </span>
      <div className="scale__steps">
        {steps.map((step, place) => (
          <label key={step} className="scale__step">
            <input type="radio" id={place === 0 ? field.id : undefined} name={field.id} value={step} checked={field.value === step} onChange={() => field.set(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <span className="hint">
        <Local text={item.toLabel} />
      </span>
    </div>
  );
}
