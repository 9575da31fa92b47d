import type { CasePartsFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText, useWords } from '../../text/use-text.js';
import { Select } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { HandOverCaseDocument } from './case-fragment.js';

interface HandOverProps {
  one: CasePartsFragment;
  profileId: string;
  onChange: (changed: CasePartsFragment) => void;
}

/** Gives a case to another moderator, by name. */
export function HandOver({ one, profileId, onChange }: HandOverProps) {
  const text = useWords('moderation');
  const { common } = useText();
  const deed = useDeed(HandOverCaseDocument);
  const form = useForm(`hand-${one.id}`, { to: '' });
  const others = one.moderators.filter(({ id }) => id !== profileId);
  if (others.length === 0) return null;
  const submit = async (): Promise<void> => {
    const handed = await deed.run({ caseId: one.id, toProfileId: form.values.to });
    if (!handed) return;
    form.clear();
    onChange(handed);
  };
  return (
    <details className="more">
      <summary>{text.handTo}</summary>
      <Form form={form} required={['to']} refusal={deed.refusal} busy={deed.busy} submit={text.hand} onSubmit={submit}>
        <Select
          name="to"
          label={text.handTo}
          options={[{ value: '', label: common.form.choose }, ...others.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
        />
      </Form>
    </details>
  );
}
