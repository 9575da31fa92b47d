import type { ReactNode } from 'react';
import { useText, useWords } from '../../text/use-text.js';
import { Select, TextArea } from '../../ui/fields.js';

const LONGEST = { title: 200, body: 1500 };

interface QuestionFieldsProps {
  /** Below the question itself: what is asked already. */
  children?: ReactNode;
}

/** What a question says. */
export function QuestionFields({ children }: QuestionFieldsProps) {
  const { form: words } = useWords('questions');
  const { common } = useText();
  return (
    <>
      <TextArea name="title" label={words.question} hint={words.questionHint} rows={2} limit={LONGEST.title} />
      {children}
      <TextArea name="body" label={words.body} hint={words.bodyHint} rows={5} limit={LONGEST.body} optional />
      <Select name="language" label={common.form.writingIn} options={(['EN', 'CY'] as const).map((value) => ({ value, label: common.languages[value] }))} />
    </>
  );
}
