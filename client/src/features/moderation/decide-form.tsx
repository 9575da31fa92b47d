import type { CasePartsFragment, ModerationAction } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText, useWords } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { Select, TextArea } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { DecideCaseDocument } from './case-fragment.js';

const actions: readonly ModerationAction[] = ['PUBLISH', 'ASK_FOR_CHANGES', 'HIDE', 'REMOVE'];

interface DecideFormProps {
  one: CasePartsFragment;
  onChange: (changed: CasePartsFragment) => void;
}

/** A decision names a rule and carries words to the author (W9). */
export function DecideForm({ one, onChange }: DecideFormProps) {
  const text = useWords('moderation');
  const { common } = useText();
  const deed = useDeed(DecideCaseDocument);
  const form = useForm(`decide-${one.id}`, { action: '', rule: '', words: '' });
  const submit = async (): Promise<void> => {
    const { action, rule, words } = form.values;
    const input = { caseId: one.id, version: one.version, action: action as ModerationAction, ruleId: rule, words };
    const decided = await deed.run(input);
    if (!decided) return;
    form.clear();
    onChange(decided);
  };
  const required = ['action', 'rule', 'words'] as const;
  return (
    <Form form={form} required={required} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Choices
        name="action"
        label={text.action}
        choices={actions.map((action) => ({ value: action, label: text.actions[action], hint: text.actionHints[action] }))}
      />
      <Select
        name="rule"
        label={text.rule}
        options={[{ value: '', label: common.form.choose }, ...one.rules.map((rule) => ({ value: rule.id, label: rule.text.text }))]}
      />
      <TextArea name="words" label={text.words} hint={text.wordsHint} rows={3} limit={1000} />
    </Form>
  );
}
