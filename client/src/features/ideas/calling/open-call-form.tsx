import { graphql } from '../../../graphql/document.js';
import type { CallingCouncilFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { instantOf } from '../../../text/moments.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { OpenIdeaCallDocument } from '../calls/call-fragment.js';

export const CallingCouncilFragmentDocument = graphql(`
  fragment CallingCouncil on Organisation {
    id
    languages
    viewerCanCallForIdeas
    name {
      ...LocalTextParts
    }
  }
`);

type Values = Record<string, string>;

const START: Readonly<Values> = { 'opensAt.day': '', 'opensAt.time': '09:00', 'closesAt.day': '', 'closesAt.time': '23:59', supportsEach: '' };

/** An officer or clerk calls for ideas; nothing of it changes afterwards (V7), so it is asked for twice. */
export function OpenCallForm({ councils, onOpened }: { councils: readonly CallingCouncilFragment[]; onOpened: (id: string) => void }) {
  const words = useWords('idea-calls');
  const deed = useDeed(OpenIdeaCallDocument);
  const confirmation = useConfirmation();
  const form = useForm<Values>('open-call', { ...START, organisationId: councils[0]?.id ?? '', 'title.en': '', 'title.cy': '', 'about.en': '', 'about.cy': '' });
  const council = councils.find(({ id }) => id === form.values['organisationId']) ?? councils[0];
  const submit = async (): Promise<void> => {
    if (!council || !(await confirmation.ask())) return;
    const opened = await deed.run({ ...termsOf(form.values), organisationId: council.id, title: localText(form.values, 'title'), about: localText(form.values, 'about') });
    if (!opened) return;
    form.clear();
    onOpened(opened.id);
  };
  if (!council) return null;
  return (
    <Form form={form} required={['closesAt.day']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
      {councils.length > 1 && <Choices name="organisationId" label={words.organisation} choices={councils.map(({ id, name }) => ({ value: id, label: name.text }))} />}
      <Bilingual name="title" label={words.name} languages={council.languages} />
      <Bilingual name="about" label={words.about} languages={council.languages} rows={6} />
      <Moment name="opensAt" label={words.opens} hint={words.opensHint} values={form.values} />
      <Moment name="closesAt" label={words.closes} hint={words.closesHint} values={form.values} />
      <TextField name="supportsEach" type="number" min={1} label={words.supportsEach} hint={words.supportsEachHint} narrow optional />
      <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
    </Form>
  );
}

/** The moment that was typed, none while there is no day. */
function momentIn(values: Values, name: string): string | undefined {
  const day = values[`${name}.day`] ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? instantOf(day, values[`${name}.time`] || '00:00') : undefined;
}

function termsOf(values: Values): { opensAt: string; closesAt: string; supportsEach: number | null } {
  const each = values['supportsEach']?.trim();
  const now = new Date().toISOString();
  return { opensAt: momentIn(values, 'opensAt') ?? now, closesAt: momentIn(values, 'closesAt') ?? now, supportsEach: each ? Number(each) : null };
}

function Moment({ name, label, hint, values }: { name: string; label: string; hint: string; values: Values }) {
  const words = useWords('idea-calls');
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  const moment = momentIn(values, name);
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <p className="hint">{hint}</p>
      <div className="moment">
        <TextField name={`${name}.day`} type="date" label={words.day} narrow />
        <TextField name={`${name}.time`} type="time" label={words.time} narrow />
      </div>
      <p role="status">{moment && ukTime(dayAndTime(moment))}</p>
    </fieldset>
  );
}
