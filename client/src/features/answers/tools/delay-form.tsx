import type { DelayHow } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { DelayAnswerDocument } from './tool-documents.js';
import type { ToolProps } from './tool-props.js';

const ways: readonly DelayHow[] = ['EXTENDED', 'PAUSED'];

/** Puts an answer off: once, with a public reason and a new day. */
export function DelayForm({ due, languages, onDone }: ToolProps) {
  const { delay: words } = useWords('answers-tools');
  const deed = useDeed(DelayAnswerDocument);
  const confirmation = useConfirmation();
  const form = useForm<Record<string, string>>(`delay-${due.id}`, { how: '', until: '', 'reason.en': '', 'reason.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const { how, until = '' } = form.values;
    if (!(await deed.run({ answerDueId: due.id, how: how as DelayHow, until, reason: localText(form.values, 'reason') }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <p>{words.hint}</p>
      <Form form={form} required={['how', 'until']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <Choices name="how" label={words.how} choices={ways.map((value) => ({ value, label: words.hows[value], hint: words.howHints[value] }))} />
        <TextField name="until" type="date" label={words.until} narrow />
        <Bilingual name="reason" label={words.reason} languages={languages} rows={3} />
        <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      </Form>
    </details>
  );
}
