import type { Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useWords } from '../../../text/use-text.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { ReplyDocument } from './speaking-documents.js';

/** For citizens, and councillors with their office beside it. */
export function ReplyForm({ argumentId, onReplied }: { argumentId: string; onReplied: () => void }) {
  const { replies: words } = useWords('idea-tools');
  const deed = useDeed(ReplyDocument);
  const form = useForm(`reply-${argumentId}`, { text: '' });
  const language = useLanguage().toUpperCase() as Language;
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ argumentId, text: form.values.text, language }))) return;
    form.clear();
    onReplied();
  };
  return (
    <details className="more">
      <summary>{words.reply}</summary>
      <Form form={form} required={['text']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextArea name="text" label={words.yourReply} rows={3} limit={1000} />
      </Form>
    </details>
  );
}
