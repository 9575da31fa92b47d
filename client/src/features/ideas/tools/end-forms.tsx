import { useState } from 'react';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useSimilar } from '../../../ui/similar.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { useForm } from '../../../ui/use-form.js';
import type { ToolProps } from './tool-props.js';
import { MergeIdeasDocument, MergeTargetsDocument, UndoMergeDocument, WithdrawIdeaDocument } from './tool-documents.js';

/** Its author takes it back, with a reason that stays readable; asked for twice, because it can't be undone. */
export function WithdrawForm({ idea, onDone }: ToolProps) {
  const words = useWords('idea-tools');
  const deed = useDeed(WithdrawIdeaDocument);
  const confirmation = useConfirmation();
  const form = useForm(`withdraw-idea-${idea.id}`, { reason: '' });
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run({ ideaId: idea.id, reason: form.values.reason }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.withdraw}</summary>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={words.withdraw} onSubmit={submit}>
        <TextArea name="reason" label={words.withdrawReason} rows={2} limit={500} />
        <Confirm confirmation={confirmation} question={words.withdrawAsk} yes={words.withdrawYes} />
      </Form>
    </details>
  );
}

/** A clerk joins an idea with one that wants the same; an author asks the other author. */
export function MergeForm({ idea, onDone }: ToolProps) {
  const words = useWords('idea-tools');
  const deed = useDeed(MergeIdeasDocument);
  const [isAsked, setIsAsked] = useState(false);
  const form = useForm(`merge-idea-${idea.id}`, { text: idea.title, intoId: '', reason: '' });
  const isClerk = idea.viewerCanRemoveSupports;
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ ideaId: idea.id, intoId: form.values.intoId, reason: form.values.reason }))) return;
    form.clear();
    setIsAsked(!isClerk);
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.merge}</summary>
      <p>{isClerk ? words.mergeHint : words.mergeAskHint}</p>
      <Form form={form} required={['intoId', 'reason']} refusal={deed.refusal} busy={deed.busy} submit={isClerk ? words.mergeYes : words.mergeAskYes} onSubmit={submit} aside={<span role="status">{isAsked && words.asked}</span>}>
        <TextField name="text" label={words.mergeSearch} />
        <Targets idea={idea} text={form.values.text} />
        <TextArea name="reason" label={words.mergeReason} rows={2} limit={500} />
      </Form>
    </details>
  );
}

function Targets({ idea, text }: { idea: ToolProps['idea']; text: string }) {
  const words = useWords('idea-tools');
  const { ideas } = useText();
  const number = useNumber();
  const found = useSimilar(MergeTargetsDocument, { organisationId: idea.organisation.id, text }).filter(({ id }) => id !== idea.id);
  if (found.length === 0) return <p className="hint">{words.mergeNone}</p>;
  return (
    <Choices
      name="intoId"
      label={words.mergeFound}
      choices={found.map(({ id, title, supportCount }) => ({ value: id, label: title, hint: ideas.supporters(supportCount, number(supportCount)) }))}
    />
  );
}

/** A clerk takes two ideas apart again. */
export function UndoMergeForm({ idea, onDone }: ToolProps) {
  const words = useWords('idea-tools');
  const deed = useDeed(UndoMergeDocument);
  const form = useForm(`undo-merge-${idea.id}`, { reason: '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ ideaId: idea.id, reason: form.values.reason }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.undo}</summary>
      <p>{words.undoHint}</p>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={words.undoYes} onSubmit={submit}>
        <TextArea name="reason" label={words.undoReason} hint={words.undoReasonHint} rows={2} limit={500} />
      </Form>
    </details>
  );
}
