import { useEffect, useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';
import type { CouncillorsToInviteQuery } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { instantOf } from '../../../text/moments.js';
import { useWords } from '../../../text/use-text.js';
import { Checkbox } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Select, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { CouncillorsToInviteDocument, InviteToThreadDocument } from './documents.js';

type Councils = CouncillorsToInviteQuery['place']['organisations'];

/** Invites a councillor of the place for a stated time; said twice, because the young people see it at once. */
export function InviteForm({ threadId, onDone }: { threadId: string; onDone: () => void }) {
  const { invite: text } = useWords('thread-tools');
  const deed = useDeed(InviteToThreadDocument);
  const confirmation = useConfirmation();
  const councils = useCouncils();
  const form = useForm<Record<string, string>>(`invite-${threadId}`, { organisationId: '', councillorId: '', day: '', from: '16:00', untilDay: '', until: '18:00', mayPost: '' });
  const value = (name: string): string => form.values[name] ?? '';
  const councillors = councils.find(({ id }) => id === value('organisationId'))?.councillors ?? [];
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const times = { startsAt: instantOf(value('day'), value('from')), endsAt: instantOf(value('untilDay') || value('day'), value('until')) };
    if (!(await deed.run({ threadId, councillorId: value('councillorId'), ...times, mayPost: value('mayPost') === 'yes' }))) return;
    form.clear();
    onDone();
  };
  const chosen = councillors.find(({ id }) => id === value('councillorId'));
  return (
    <details className="more">
      <summary>{text.open}</summary>
      <p>{text.hint}</p>
      <Form form={form} required={['organisationId', 'councillorId', 'day', 'from', 'until']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <Select name="organisationId" label={text.council} options={[{ value: '', label: text.choose }, ...councils.map(({ id, name }) => ({ value: id, label: name.text }))]} />
        <Select name="councillorId" label={text.councillor} options={[{ value: '', label: text.choose }, ...councillors.map(({ id, displayName }) => ({ value: id, label: displayName }))]} />
        <TextField name="day" type="date" label={text.day} narrow />
        <TextField name="from" type="time" label={text.from} narrow />
        <TextField name="untilDay" type="date" label={text.untilDay} optional narrow />
        <TextField name="until" type="time" label={text.until} narrow />
        <Checkbox name="mayPost" label={text.mayPost} />
        <Confirm confirmation={confirmation} question={text.ask(chosen?.displayName ?? '')} yes={text.yes} />
      </Form>
    </details>
  );
}

/** The councils of the place with their councillors in office; none until they are known. */
function useCouncils(): Councils {
  const { send } = useClient();
  const [councils, setCouncils] = useState<Councils>([]);
  useEffect(() => {
    void execute(send, CouncillorsToInviteDocument, {}).then(
      ({ place }) => setCouncils(place.organisations.filter(({ kind }) => kind === 'COUNCIL')),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send]);
  return councils;
}
