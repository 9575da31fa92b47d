import type { Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Form } from '../../../ui/form.js';
import { emptyPromises, PromiseFields, promisesOf } from '../../../ui/promise-fields.js';
import { useForm } from '../../../ui/use-form.js';
import type { ToolProps } from './tool-props.js';
import { BeginDeliveryDocument, FinishDeliveryDocument } from './tool-documents.js';

interface DeliveryProps extends ToolProps {
  languages: readonly Language[];
}

const empty = { 'words.en': '', 'words.cy': '' };

/** What is promised for an adopted idea, by when. */
export function BeginForm({ idea, languages, onDone }: DeliveryProps) {
  const words = useWords('idea-tools');
  const deed = useDeed(BeginDeliveryDocument);
  const form = useForm<Record<string, string>>(`begin-idea-${idea.id}`, { ...empty, ...emptyPromises });
  const submit = async (): Promise<void> => {
    const done = await deed.run({ ideaId: idea.id, words: localText(form.values, 'words'), commitments: promisesOf(form.values) });
    if (!done) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.begin}</summary>
      <Form form={form} required={['commitments.0.dueOn']} refusal={deed.refusal} busy={deed.busy} submit={words.beginYes} onSubmit={submit}>
        <Bilingual name="words" label={words.words} languages={languages} rows={4} />
        <PromiseFields legend={words.promises} hint={words.promisesHint} languages={languages} least={1} />
      </Form>
    </details>
  );
}

/** It is there: everything promised has been delivered or openly dropped. */
export function FinishForm({ idea, languages, onDone }: DeliveryProps) {
  const words = useWords('idea-tools');
  const deed = useDeed(FinishDeliveryDocument);
  const form = useForm<Record<string, string>>(`finish-idea-${idea.id}`, empty);
  const confirmation = useConfirmation();
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run({ ideaId: idea.id, words: localText(form.values, 'words') }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.finish}</summary>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.finishYes} onSubmit={submit}>
        <Bilingual name="words" label={words.words} languages={languages} rows={4} />
        <Confirm confirmation={confirmation} question={words.decideAsk} yes={words.finishConfirm} />
      </Form>
    </details>
  );
}
