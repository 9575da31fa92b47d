import { useState } from 'react';
import type { Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useText, useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Select, TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { AnswerFollowUpDocument, AskFollowUpDocument } from './verdict-fragment.js';

const LONGEST = 500;

/** One further question, read by the clerks before it is shown. */
export function AskBackForm({ dueId, toProfileId, onAsked }: { dueId: string; toProfileId: string; onAsked: () => void }) {
  const { back: words } = useWords('answers-story');
  const { common } = useText();
  const deed = useDeed(AskFollowUpDocument);
  const form = useForm<Record<string, string>>(`ask-back-${dueId}-${toProfileId}`, { text: '', language: useLanguage().toUpperCase() });
  const [isSent, setIsSent] = useState(false);
  const submit = async (): Promise<void> => {
    const asked = await deed.run({ answerDueId: dueId, toProfileId, text: form.values['text'] ?? '', language: form.values['language'] as Language });
    if (!asked) return;
    form.clear();
    setIsSent(true);
    onAsked();
  };
  if (isSent) return <Notice tone="good" title={words.sent} announce />;
  return (
    <details className="more">
      <summary>{words.ask}</summary>
      <p>{words.askHint}</p>
      <Form form={form} required={['text']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextArea name="text" label={words.question} rows={3} limit={LONGEST} />
        <Select name="language" label={common.form.writingIn} options={(['EN', 'CY'] as const).map((value) => ({ value, label: common.languages[value] }))} />
      </Form>
    </details>
  );
}

/** The councillor whose answer it is about answers it, once. */
export function ReplyForm({ followUpId, languages, onReplied }: { followUpId: string; languages: readonly Language[]; onReplied: () => void }) {
  const { back: words } = useWords('answers-story');
  const deed = useDeed(AnswerFollowUpDocument);
  const form = useForm<Record<string, string>>(`reply-${followUpId}`, { 'text.en': '', 'text.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ followUpId, text: localText(form.values, 'text') }))) return;
    form.clear();
    onReplied();
  };
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.replySubmit} onSubmit={submit}>
      <Bilingual name="text" label={words.reply} languages={languages} rows={5} />
    </Form>
  );
}
