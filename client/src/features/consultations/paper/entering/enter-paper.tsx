import { useState } from 'react';
import type { QuestionsFragment } from '../../../../graphql/generated/graphql.js';
import { useDeed } from '../../../../graphql/use-deed.js';
import { useWords } from '../../../../text/use-text.js';
import { Button } from '../../../../ui/button.js';
import { Form } from '../../../../ui/form.js';
import { Notice } from '../../../../ui/notice.js';
import { useForm } from '../../../../ui/use-form.js';
import { ContentFields, type Wards } from '../content-fields.js';
import { EnterPaperDocument } from '../paper-documents.js';
import { atAnswers, contentFrom, contentValues, emptyReceived, receivedFrom } from '../paper-values.js';
import { ReceivedFields } from '../received-fields.js';

interface EnterPaperProps {
  consultation: QuestionsFragment;
  wards: Wards;
}

/** What one person said on paper or at a meeting, typed in by an officer. */
export function EnterPaper({ consultation: { id, pages, organisation }, wards }: EnterPaperProps) {
  const { form: words } = useWords('paper');
  const deed = useDeed(EnterPaperDocument);
  const form = useForm(`paper-${id}`, { ...emptyReceived, ...contentValues(pages) });
  const [isDone, setIsDone] = useState(false);
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ consultationId: id, received: receivedFrom(form.values), content: contentFrom(pages, form.values) }))) return;
    form.clear();
    setIsDone(true);
  };
  if (isDone) {
    return (
      <Notice tone="good" title={words.done} announce>
        <Button onClick={() => setIsDone(false)}>{words.another}</Button>
      </Notice>
    );
  }
  return (
    <Form form={form} required={['received.place', 'received.receivedOn']} refusal={atAnswers(deed.refusal)} busy={deed.busy} submit={words.submit} onSubmit={submit}>
      <ReceivedFields />
      <ContentFields pages={pages} wards={wards} map={organisation.map} />
    </Form>
  );
}
