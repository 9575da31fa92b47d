import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Select } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { HandOverAnswerDocument } from './tool-documents.js';
import type { ToolProps } from './tool-props.js';
import { optionsOf, useColleagues } from './use-colleagues.js';

/** Another councillor of the council answers instead, with a public reason. */
export function HandOverForm({ due, organisationId, languages, onDone }: ToolProps & { organisationId: string }) {
  const { handOver: words } = useWords('answers-tools');
  const deed = useDeed(HandOverAnswerDocument);
  const confirmation = useConfirmation();
  const others = useColleagues(organisationId)?.filter(({ id }) => id !== due.owedBy.id);
  const options = optionsOf(others ?? [], organisationId, useWords('topics'));
  const form = useForm<Record<string, string>>(`hand-over-${due.id}`, { toProfileId: '', 'reason.en': '', 'reason.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    if (!(await deed.run({ answerDueId: due.id, toProfileId: form.values['toProfileId'] ?? '', reason: localText(form.values, 'reason') }))) return;
    form.clear();
    onDone();
  };
  if (others?.length === 0) return <p className="hint">{words.nobody}</p>;
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <p>{words.hint}</p>
      <Form form={form} required={['toProfileId']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <Select name="toProfileId" label={words.to} options={[{ value: '', label: words.choose }, ...options]} />
        <Bilingual name="reason" label={words.reason} languages={languages} rows={3} />
        <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      </Form>
    </details>
  );
}
