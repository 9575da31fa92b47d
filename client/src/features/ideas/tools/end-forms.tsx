import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import type { ToolProps } from './tool-props.js';
import { MergeIdeasDocument, WithdrawIdeaDocument } from './tool-documents.js';

/** Its author takes it back, with a reason that stays readable. */
export function WithdrawForm({ idea, onChange }: ToolProps) {
  const { tools: words } = useWords('idea');
  const deed = useDeed(WithdrawIdeaDocument);
  const form = useForm(`withdraw-idea-${idea.id}`, { reason: '' });
  const submit = async (): Promise<void> => {
    const changed = await deed.run({ ideaId: idea.id, reason: form.values.reason });
    if (!changed) return;
    form.clear();
    onChange(changed);
  };
  return (
    <details className="more">
      <summary>{words.withdraw}</summary>
      <p>{words.withdrawAsk}</p>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={words.withdrawYes} onSubmit={submit}>
        <TextArea name="reason" label={words.withdrawReason} rows={2} limit={1000} />
      </Form>
    </details>
  );
}

/** The number at the end of an address, or what was typed. */
const idIn = (typed: string): string => /([^/?#\s]+)\/?(?:[?#].*)?$/.exec(typed.trim())?.[1] ?? '';

/** A clerk joins an idea with one that wants the same. */
export function MergeForm({ idea, onChange }: ToolProps) {
  const { tools: words } = useWords('idea');
  const deed = useDeed(MergeIdeasDocument);
  const form = useForm(`merge-idea-${idea.id}`, { intoId: '', reason: '' });
  const submit = async (): Promise<void> => {
    const changed = await deed.run({ ideaId: idea.id, intoId: idIn(form.values.intoId), reason: form.values.reason });
    if (!changed) return;
    form.clear();
    onChange(changed);
  };
  return (
    <details className="more">
      <summary>{words.merge}</summary>
      <p>{words.mergeHint}</p>
      <Form form={form} required={['intoId', 'reason']} refusal={deed.refusal} busy={deed.busy} submit={words.mergeYes} onSubmit={submit}>
        <TextField name="intoId" label={words.mergeInto} />
        <TextArea name="reason" label={words.mergeReason} rows={2} limit={1000} />
      </Form>
    </details>
  );
}
