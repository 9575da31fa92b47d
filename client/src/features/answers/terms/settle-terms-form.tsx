import type { SettledTermsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/section.js';
import { useForm } from '../../../ui/use-form.js';
import { SetAnswerTermsDocument } from './terms-fragment.js';

type Terms = SettledTermsFragment['answerTerms'];
type Values = Record<string, string>;

const numbers = ['verdictPercent', 'verdictLeast', 'verdictDays', 'recordLeast'] as const;

/** How a council answers, from a day on; what is open already keeps the terms it was opened under (V7). */
export function SettleTermsForm({ council, onSettled }: { council: SettledTermsFragment; onSettled: () => void }) {
  const words = useWords('answers-terms');
  const deed = useDeed(SetAnswerTermsDocument);
  const confirmation = useConfirmation();
  const form = useForm<Values>(`terms-${council.id}`, valuesOf(council.answerTerms));
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run(termsOf(form.values, council)))) return;
    form.clear();
    onSettled();
  };
  return (
    <>
      <Ahead council={council} />
      <Form form={form} required={['fromDay', ...numbers]} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextField name="fromDay" type="date" label={words.fromDay} hint={words.fromDayHint} narrow />
        <Section title={words.due}>
          <TextField name="supportPermille" label={words.supportPermille} hint={words.supportPermilleHint(council.supportThreshold ?? 0)} type="number" inputMode="numeric" narrow optional />
          {form.values['supportPermille'] && <Electorates wards={council.wards} />}
        </Section>
        <Section title={words.verdict}>
          {numbers.map((name) => (
            <TextField key={name} name={name} label={words[name]} type="number" inputMode="numeric" narrow />
          ))}
        </Section>
        <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      </Form>
    </>
  );
}

/** A share is of somebody: how many can vote in each ward. */
function Electorates({ wards }: Pick<SettledTermsFragment, 'wards'>) {
  const words = useWords('answers-terms');
  return (
    <fieldset className="group">
      <legend>{words.electors}</legend>
      <p className="hint">{words.electorsHint}</p>
      {wards.map(({ id, name }) => (
        <TextField key={id} name={`electors.${id}`} label={name.text} type="number" inputMode="numeric" narrow optional />
      ))}
    </fieldset>
  );
}

/** What was settled for later already. */
function Ahead({ council: { answerTermsAhead: ahead } }: { council: SettledTermsFragment }) {
  const words = useWords('answers-terms');
  const { day } = useDates();
  const number = useNumber();
  if (ahead.length === 0) return null;
  return (
    <Section title={words.ahead}>
      <ul className="lines">
        {ahead.map(({ fromDay, supportPermille, verdictPercent, verdictLeast, verdictDays, recordLeast }) => (
          <li key={fromDay}>
            <strong>{fromDay && words.from(day(fromDay))}</strong>{' '}
            {words.told({ percent: supportPermille === null ? '' : `${number(supportPermille / 10)}%`, verdictPercent, verdictLeast, verdictDays, recordLeast })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const valuesOf = ({ supportPermille, ...terms }: Terms): Values => ({
  fromDay: '',
  supportPermille: supportPermille?.toString() ?? '',
  ...Object.fromEntries(numbers.map((name) => [name, terms[name].toString()])),
});

function termsOf(values: Values, { id, wards }: SettledTermsFragment) {
  const numberIn = (name: string): number => Math.trunc(Number(values[name]));
  const electorates = values['supportPermille'] ? wards.filter((ward) => values[`electors.${ward.id}`]).map((ward) => ({ wardId: ward.id, electors: numberIn(`electors.${ward.id}`) })) : [];
  return {
    organisationId: id,
    fromDay: values['fromDay'] ?? '',
    supportPermille: values['supportPermille'] ? numberIn('supportPermille') : null,
    ...{ verdictPercent: numberIn('verdictPercent'), verdictLeast: numberIn('verdictLeast'), verdictDays: numberIn('verdictDays'), recordLeast: numberIn('recordLeast') },
    electorates,
  };
}
