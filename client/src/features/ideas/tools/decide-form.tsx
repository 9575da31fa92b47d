import { useEffect } from 'react';
import type { IdeaDecision, IdeaStepReason, Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Select } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import type { ToolProps } from './tool-props.js';
import { DecideIdeaDocument } from './tool-documents.js';

/** The reasons stated for each; the server holds to them. */
const reasons: Record<IdeaDecision, readonly IdeaStepReason[]> = {
  ADOPT: ['COUNCIL_DOES_IT', 'COUNCIL_SUPPORTS_A_GROUP', 'ALREADY_UNDER_WAY'],
  DECLINE: ['NO_MONEY', 'NOT_LAWFUL', 'NOT_OURS', 'DOES_HARM', 'DONE_OTHERWISE', 'NOT_FEASIBLE', 'AGAINST_POLICY'],
};

/** A councillor adopts or declines an idea that was answered, with a stated reason and words. */
export function DecideForm({ idea, languages, onDone }: ToolProps & { languages: readonly Language[] }) {
  const words = useWords('idea-tools');
  const { reasons: named } = useWords('idea');
  const { common } = useText();
  const deed = useDeed(DecideIdeaDocument);
  const confirmation = useConfirmation();
  const form = useForm<Record<string, string>>(`decide-idea-${idea.id}`, { decision: '', reason: '', 'words.en': '', 'words.cy': '' });
  const decision = form.values['decision'] as IdeaDecision | '';
  const fitting = decision === '' ? [] : reasons[decision];
  const chosen = form.values['reason'] ?? '';
  // A reason for the other decision says nothing of this one.
  useEffect(() => {
    if (chosen !== '' && !fitting.some((reason) => reason === chosen)) form.set('reason', '');
  });
  const submit = async (): Promise<void> => {
    if (decision === '' || !(await confirmation.ask())) return;
    const done = await deed.run({ ideaId: idea.id, decision, reason: chosen as IdeaStepReason, words: localText(form.values, 'words') });
    if (!done) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.decide}</summary>
      <Form form={form} required={['decision', 'reason']} refusal={deed.refusal} busy={deed.busy} submit={words.decideYes} onSubmit={submit}>
        <Choices name="decision" label={words.decision} choices={(['ADOPT', 'DECLINE'] as const).map((value) => ({ value, label: words.decisions[value] }))} />
        <Select name="reason" label={words.reason} options={[{ value: '', label: common.form.choose }, ...fitting.map((value) => ({ value, label: named[value] }))]} />
        <Bilingual name="words" label={words.words} languages={languages} rows={4} />
        <Confirm confirmation={confirmation} question={words.decideAsk} yes={decision === '' ? words.decideYes : words.decideYesTo[decision]} />
      </Form>
    </details>
  );
}
