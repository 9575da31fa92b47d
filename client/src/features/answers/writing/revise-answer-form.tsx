import { useState } from 'react';
import type { AnswerToReviseFragment, Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { AnswerFields } from './answer-fields.js';
import { valuesFrom, wordsOf, type Values } from './answer-values.js';
import { ReviseAnswerDocument } from './writing-fragment.js';

interface ReviseAnswerFormProps {
  dueId: string;
  answer: AnswerToReviseFragment;
  languages: readonly Language[];
  onRevised: () => void;
}

/** Says an answer anew, with why; what it said before stays readable (D4). */
export function ReviseAnswerForm({ dueId, answer, languages, onRevised }: ReviseAnswerFormProps) {
  const { revising: words } = useWords('answers-tools');
  const deed = useDeed(ReviseAnswerDocument);
  const confirmation = useConfirmation();
  const [start] = useState(() => valuesFrom(answer));
  const form = useForm<Values>(`revise-answer-${answer.id}`, start);
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    if (!(await deed.run({ answerDueId: dueId, number: answer.number, ...wordsOf(form.values), reason: localText(form.values, 'reason') }))) return;
    form.clear();
    onRevised();
  };
  return (
    <Form form={form} required={['position']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
      <AnswerFields languages={languages} />
      <Bilingual name="reason" label={words.reason} languages={languages} rows={2} />
      <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
    </Form>
  );
}
