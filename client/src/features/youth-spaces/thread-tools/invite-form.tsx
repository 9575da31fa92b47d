import { useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { instantOf } from '../../../text/moments.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Finder, type Found } from '../../../ui/finder.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { findCouncillors } from '../finding/index.js';
import { InviteToThreadDocument } from './documents.js';

/** Invites a councillor, found by name, for a stated time; said twice, because the young people see it at once. */
export function InviteForm({ threadId, onDone }: { threadId: string; onDone: () => void }) {
  const { invite: text } = useWords('thread-tools');
  const deed = useDeed(InviteToThreadDocument);
  const confirmation = useConfirmation();
  const { send } = useClient();
  const [councillor, setCouncillor] = useState<Found>();
  const form = useForm<Record<string, string>>(`invite-${threadId}`, { day: '', from: '16:00', untilDay: '', until: '18:00', mayPost: '' });
  const value = (name: string): string => form.values[name] ?? '';
  const submit = async (): Promise<void> => {
    if (!councillor || !(await confirmation.ask())) return;
    const times = { startsAt: instantOf(value('day'), value('from')), endsAt: instantOf(value('untilDay') || value('day'), value('until')) };
    if (!(await deed.run({ threadId, councillorId: councillor.id, ...times, mayPost: value('mayPost') === 'yes' }))) return;
    form.clear();
    setCouncillor(undefined);
    onDone();
  };
  return (
    <details className="more">
      <summary>{text.open}</summary>
      <p>{text.hint}</p>
      {councillor ? (
        <p>
          <strong>{councillor.title}</strong> <span className="hint">{councillor.hint}</span>{' '}
          <Button kind="quiet" onClick={() => setCouncillor(undefined)}>
            {text.another}
          </Button>
        </p>
      ) : (
        <Finder words={text.find} find={(words) => findCouncillors(send, words)} onChoose={setCouncillor} />
      )}
      {councillor && (
        <Form form={form} required={['day', 'from', 'until']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
          <TextField name="day" type="date" label={text.day} narrow />
          <TextField name="from" type="time" label={text.from} narrow />
          <TextField name="untilDay" type="date" label={text.untilDay} optional narrow />
          <TextField name="until" type="time" label={text.until} narrow />
          <Checkbox name="mayPost" label={text.mayPost} />
          <Confirm confirmation={confirmation} question={text.ask(councillor.title)} yes={text.yes} />
        </Form>
      )}
    </details>
  );
}
