import type { AppealVerdict, CasePartsFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useWords } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { DecideAppealDocument } from './case-fragment.js';
import { useKeepClaim } from './use-keep-claim.js';

const VERDICTS = ['UPHELD', 'OVERTURNED'] as const;

interface AppealFormProps {
  one: CasePartsFragment;
  onChange: (changed: CasePartsFragment) => void;
}

/** The second look: whether the decision stands, with reasons (W9). */
export function AppealForm({ one, onChange }: AppealFormProps) {
  const { appeal: text } = useWords('moderation');
  const deed = useDeed(DecideAppealDocument);
  const form = useForm(`appeal-${one.id}`, { verdict: '', words: '' });
  const { verdict, words } = form.values;
  useKeepClaim(one, words, onChange);
  const submit = async (): Promise<void> => {
    const decided = await deed.run({ caseId: one.id, version: one.version, verdict: verdict as AppealVerdict, words });
    if (!decided) return;
    form.clear();
    onChange(decided);
  };
  return (
    <Form form={form} required={['verdict', 'words']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Choices name="verdict" label={text.verdict} choices={VERDICTS.map((value) => ({ value, label: text.verdicts[value], hint: text.hints[value] }))} />
      <TextArea name="words" label={text.words} rows={3} limit={1000} />
    </Form>
  );
}
