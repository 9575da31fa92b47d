import { useState } from 'react';
import type { Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { TellAskersWhatChangedDocument, TellWhatChangedDocument } from './documents.js';

interface ChangeFormProps {
  /** A worker tells it of the thread, the councillor of the answer they gave. */
  of: { threadId: string } | { answerDueId: string };
  languages: readonly Language[];
  onDone: () => void;
}

/** What changed because of what young people said, for them and for everybody to read. */
export function ChangeForm({ of, languages, onDone }: ChangeFormProps) {
  const { change: text } = useWords('thread-tools');
  const byWorker = useDeed(TellWhatChangedDocument);
  const byCouncillor = useDeed(TellAskersWhatChangedDocument);
  const [isTold, setIsTold] = useState(false);
  const form = useForm<Record<string, string>>(`changed-${'threadId' in of ? of.threadId : of.answerDueId}`, { 'text.en': '', 'text.cy': '' });
  const submit = async (): Promise<void> => {
    const words = localText(form.values, 'text');
    const told = 'threadId' in of ? await byWorker.run({ ...of, text: words }) : await byCouncillor.run({ ...of, text: words });
    if (!told) return;
    form.clear();
    setIsTold(true);
    onDone();
  };
  return (
    <details className="more">
      <summary>{text.open}</summary>
      {isTold && <Notice tone="good" title={text.told} announce />}
      <Form form={form} refusal={byWorker.refusal ?? byCouncillor.refusal} busy={byWorker.busy || byCouncillor.busy} submit={text.submit} onSubmit={submit}>
        <Bilingual name="text" label={text.text} languages={languages} rows={4} />
      </Form>
    </details>
  );
}
