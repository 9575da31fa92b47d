import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { SendHoldingReplyDocument } from './tool-documents.js';
import type { ToolProps } from './tool-props.js';

/** Says something until there is an answer, and that this doesn't stop the clock. */
export function HoldingReplyForm({ due, languages, onDone }: ToolProps) {
  const { hold: words } = useWords('answers-tools');
  const deed = useDeed(SendHoldingReplyDocument);
  const form = useForm<Record<string, string>>(`hold-${due.id}`, { 'text.en': '', 'text.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ answerDueId: due.id, text: localText(form.values, 'text') }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <p>{words.hint}</p>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <Bilingual name="text" label={words.text} languages={languages} rows={4} />
      </Form>
    </details>
  );
}
