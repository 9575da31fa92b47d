import type { Language, QuestionPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { ReviseQuestionDocument, WithdrawQuestionDocument } from '../question-fragment.js';
import { QuestionFields } from '../question-fields.js';

interface ChangeQuestionProps {
  question: QuestionPartsFragment;
  onChange: (question: QuestionPartsFragment) => void;
}

/** Its author puts it otherwise or takes it back, until it is published. */
export function ChangeQuestion(props: ChangeQuestionProps) {
  const words = useWords('questions');
  return (
    <>
      <details className="more" open={props.question.state === 'RETURNED'}>
        <summary>{words.change}</summary>
        <Revise key={props.question.version} {...props} />
      </details>
      <Withdraw {...props} />
    </>
  );
}

function Revise({ question: { id, version, title, body, language }, onChange }: ChangeQuestionProps) {
  const words = useWords('questions');
  const deed = useDeed(ReviseQuestionDocument);
  const form = useForm<Record<string, string>>(`revise-${id}`, { title, body: body.source, language });
  const submit = async (): Promise<void> => {
    const { values } = form;
    const changed = await deed.run({ questionId: id, version, title: values['title'] ?? '', body: values['body'] ?? '', language: values['language'] as Language });
    if (!changed) return;
    form.clear();
    onChange(changed);
  };
  return (
    <Form form={form} required={['title']} refusal={deed.refusal} busy={deed.busy} submit={words.changeSubmit} onSubmit={submit}>
      <QuestionFields />
    </Form>
  );
}

function Withdraw({ question: { id }, onChange }: ChangeQuestionProps) {
  const words = useWords('questions');
  const deed = useDeed(WithdrawQuestionDocument);
  const confirmation = useConfirmation();
  const press = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const changed = await deed.run({ questionId: id });
    if (changed) onChange(changed);
  };
  return (
    <div className="section">
      {!confirmation.isAsked && (
        <Button kind="quiet" busy={deed.busy} onClick={() => void press()}>
          {words.withdraw}
        </Button>
      )}
      <Confirm confirmation={confirmation} question={words.withdrawAsk} yes={words.withdrawYes} />
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </div>
  );
}
