import type { Language, SettingsPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Checkbox } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { ChangeSettingsDocument, SetAccentDocument } from './settings-fragment.js';

interface SettingsProps {
  organisation: SettingsPartsFragment;
  onDone: () => void;
}

const LANGUAGES: readonly Language[] = ['EN', 'CY'];
const numberIn = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** How it works: numbers, languages, and whether both are needed. */
export function SettingsForm({ organisation, onDone }: SettingsProps) {
  const words = useWords('settings');
  const deed = useDeed(ChangeSettingsDocument);
  const confirmation = useConfirmation();
  const { id, version, kind, supportThreshold, answerDays, languages, publishesInAll } = organisation;
  const form = useForm<Record<string, string>>(`settings-${id}-${version}`, {
    supportThreshold: String(supportThreshold ?? ''),
    answerDays: String(answerDays ?? ''),
    ...Object.fromEntries(LANGUAGES.map((language) => [language, languages.includes(language) ? 'yes' : ''])),
    publishesInAll: publishesInAll ? 'yes' : '',
  });
  const { values } = form;
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const numbers = { supportThreshold: numberIn(values['supportThreshold'] ?? ''), answerDays: numberIn(values['answerDays'] ?? '') };
    const written = { languages: LANGUAGES.filter((language) => values[language] === 'yes'), publishesInAll: values['publishesInAll'] === 'yes' };
    if (!(await deed.run({ organisationId: id, version, ...numbers, ...written }))) return;
    form.clear();
    onDone();
  };
  const isCouncil = kind === 'COUNCIL';
  return (
    <Form form={form} required={isCouncil ? ['supportThreshold', 'answerDays'] : []} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
      {isCouncil && (
        <>
          <TextField name="supportThreshold" type="number" min={1} label={words.threshold} hint={words.thresholdHint} narrow />
          <TextField name="answerDays" type="number" min={1} label={words.days} hint={words.daysHint} narrow />
        </>
      )}
      <fieldset className="field">
        <legend className="field__label">{words.languages}</legend>
        <p className="hint">{words.languagesHint}</p>
        {LANGUAGES.map((language) => (
          <Checkbox key={language} name={language} label={words.languageNames[language]} />
        ))}
      </fieldset>
      <Checkbox name="publishesInAll" label={words.inAll} hint={words.inAllHint} />
      <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
    </Form>
  );
}

/** The colour that its pages carry. Whether it can be read, the server judges. */
export function AccentForm({ organisation: { id, colour }, onDone }: SettingsProps) {
  const words = useWords('settings');
  const deed = useDeed(SetAccentDocument);
  const form = useForm(`accent-${id}`, { colour: colour ?? '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ organisationId: id, colour: form.values.colour.trim().toLowerCase() || null }))) return;
    form.clear();
    onDone();
  };
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.colourSubmit} onSubmit={submit}>
      <TextField name="colour" label={words.colourField} hint={words.colourHint} autoComplete="off" narrow />
    </Form>
  );
}
