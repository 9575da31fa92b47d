import { useEffect, useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';
import type { CouncilsToAskQuery } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Select } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { optionsOf, useColleagues } from '../tools/use-colleagues.js';
import { CouncilsToAskDocument, HandOverThreadDocument } from './handing-documents.js';

type Councils = CouncilsToAskQuery['place']['organisations'];

/** A youth worker asks a councillor in public for the young people of a thread, in words that lead to nobody. */
export function HandOverThread({ threadId, onDone }: { threadId: string; onDone: () => void }) {
  const { thread: words } = useWords('answers-handing');
  const deed = useDeed(HandOverThreadDocument);
  const confirmation = useConfirmation();
  const councils = useCouncils();
  const form = useForm<Record<string, string>>(`hand-over-${threadId}`, { organisationId: '', councillorId: '', 'question.en': '', 'question.cy': '' });
  const organisationId = form.values['organisationId'] ?? '';
  const council = councils.find(({ id }) => id === organisationId);
  const councillors = optionsOf(useColleagues(organisationId) ?? [], organisationId);
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const asked = { threadId, organisationId, councillorId: form.values['councillorId'] || null, question: localText(form.values, 'question') };
    if (!(await deed.run(asked))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <p>{words.hint}</p>
      <Form form={form} required={['organisationId']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <Select name="organisationId" label={words.council} options={[{ value: '', label: words.choose }, ...councils.map(({ id, name }) => ({ value: id, label: name.text }))]} />
        <Select name="councillorId" label={words.councillor} options={[{ value: '', label: words.longest }, ...councillors]} />
        <Bilingual name="question" label={words.question} languages={council?.languages ?? ['EN', 'CY']} rows={3} />
        <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      </Form>
    </details>
  );
}

/** The councils of the place; none until they are known. */
function useCouncils(): Councils {
  const { send } = useClient();
  const [councils, setCouncils] = useState<Councils>([]);
  useEffect(() => {
    void execute(send, CouncilsToAskDocument, {}).then(
      ({ place }) => setCouncils(place.organisations.filter(({ kind }) => kind === 'COUNCIL')),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send]);
  return councils;
}
