import type { QuestionFragment } from '../../../graphql/generated/graphql.js';
import { useMoney, useWords } from '../../../text/use-text.js';
import { useField } from '../../../ui/form.js';
import { Local } from '../../../ui/written.js';
import { fieldOf, numberFrom } from './answer-values.js';

type Budget = Extract<QuestionFragment, { __typename: 'BudgetItem' }>;

/** A fixed sum over options, with what is left of it always in sight. */
export function BudgetLines({ item }: { item: Budget }) {
  const words = useWords('taking-part');
  const money = useMoney();
  const { id: first, form } = useField(fieldOf(item.id), item.question.text);
  const given = item.lines.reduce((sum, { id }) => sum + numberFrom(form.values[fieldOf(item.id, id)] ?? ''), 0);
  const left = item.sum - given;
  return (
    <>
      <p>{words.budget[item.way](money(item.sum))}</p>
      <ul className="budget">
        {item.lines.map((line, place) => (
          <BudgetLine key={line.id} line={line} input={place === 0 ? first : `${first}-${place}`} name={fieldOf(item.id, line.id)} />
        ))}
      </ul>
      <p className="budget__left" role="status">
        {left > 0 ? words.left(money(left)) : left < 0 ? words.over(money(-left)) : words.even}
      </p>
    </>
  );
}

/** What it would mean to spend or save here, and how much. */
function BudgetLine({ line, input, name }: { line: Budget['lines'][number]; input: string; name: string }) {
  const words = useWords('taking-part');
  const money = useMoney();
  const { form } = useField(name, line.label.text);
  return (
    <li className="budget__line">
      <label htmlFor={input}>
        <strong>
          <Local text={line.label} />
        </strong>
      </label>
      <p>
        <Local text={line.consequence} />
      </p>
      <p className="hint" id={`${input}-hint`}>
        {words.steps(money(line.step), money(line.most))}
      </p>
      <span className="with-unit">
        £{' '}
        <input
          id={input}
          aria-describedby={`${input}-hint`}
          className="input input--narrow"
          inputMode="numeric"
          value={form.values[name] ?? ''}
          onChange={(event) => form.set(name, event.target.value)}
        />
      </span>
    </li>
  );
}
