import type { IdeaPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { instantOf, wallTime } from '../../../text/moments.js';
import { useDates, useNow } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { RemoveFalseSupportsDocument, RestoreSupportsDocument } from './tool-documents.js';
import type { ToolProps } from './tool-props.js';

const MINUTE_MS = 60_000;

/** A moment as two fields of a form take it. */
function typed(moment: string): { day: string; time: string } {
  const { year, month, day, time } = wallTime(moment);
  const two = (n: number): string => String(n).padStart(2, '0');
  return { day: `${year}-${two(month + 1)}-${two(day)}`, time };
}

/** A clerk removes false supports by when they were given and how new the accounts were, never by who (V5, V8). */
export function RemoveForm({ idea, onDone }: ToolProps) {
  const { removing: words } = useWords('idea-tools');
  const { dayAndTime } = useDates();
  const now = useNow();
  const { burstSeen: burst, organisation } = idea;
  const from = typed(burst?.from ?? new Date(Date.parse(now) - 60 * MINUTE_MS).toISOString());
  // The minute that has begun is meant with it.
  const until = typed(new Date(Date.parse(burst?.until ?? now) + MINUTE_MS).toISOString());
  const deed = useDeed(RemoveFalseSupportsDocument);
  const confirmation = useConfirmation();
  const form = useForm<Record<string, string>>(`remove-supports-${idea.id}`, {
    ...{ 'from.day': from.day, 'from.time': from.time, 'until.day': until.day, 'until.time': until.time },
    ...{ accountsYoungerThanHours: burst ? '24' : '', 'reason.en': '', 'reason.cy': '' },
  });
  const at = (name: string): string => instantOf(form.values[`${name}.day`] ?? '', form.values[`${name}.time`] || '00:00');
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const hours = form.values['accountsYoungerThanHours']?.trim();
    const input = { ideaId: idea.id, from: at('from'), until: at('until'), accountsYoungerThanHours: hours ? Number(hours) : null, reason: localText(form.values, 'reason') };
    if (!(await deed.run(input))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more" open={burst !== null}>
      <summary>{words.title}</summary>
      {burst && (
        <Notice tone="warn" title={words.seen}>
          <p>{burst.seen}</p>
          {burst.slowedUntil && <p>{words.slowed(dayAndTime(burst.slowedUntil))}</p>}
        </Notice>
      )}
      <p>{words.lead}</p>
      <Form form={form} required={['from.day', 'until.day']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <Moment name="from" label={words.from} />
        <Moment name="until" label={words.until} />
        <TextField name="accountsYoungerThanHours" type="number" min={1} label={words.young} hint={words.youngHint} narrow optional />
        <Bilingual name="reason" label={words.reason} hint={words.reasonHint} languages={organisation.languages} rows={2} />
        <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      </Form>
    </details>
  );
}

function Moment({ name, label }: { name: string; label: string }) {
  const { removing: words } = useWords('idea-tools');
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <div className="moment">
        <TextField name={`${name}.day`} type="date" label={words.day} narrow />
        <TextField name={`${name}.time`} type="time" label={words.time} narrow />
      </div>
    </fieldset>
  );
}

type Removal = IdeaPartsFragment['supportRemovals'][number];

export function RestoreForms({ idea, removals, onDone }: ToolProps & { removals: readonly Removal[] }) {
  return removals.filter(({ restoredAt }) => !restoredAt).map((removal) => <RestoreForm key={removal.id} idea={idea} removal={removal} onDone={onDone} />);
}

function RestoreForm({ idea, removal: { id, count, removedAt }, onDone }: ToolProps & { removal: Removal }) {
  const { removing: words } = useWords('idea-tools');
  const { day } = useDates();
  const deed = useDeed(RestoreSupportsDocument);
  const form = useForm<Record<string, string>>(`restore-${id}`, { 'reason.en': '', 'reason.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ removalId: id, reason: localText(form.values, 'reason') }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.restore}</summary>
      <p>{words.restoreOf(count, day(removedAt))}</p>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.restoreYes} onSubmit={submit}>
        <Bilingual name="reason" label={words.restoreReason} hint={words.reasonHint} languages={idea.organisation.languages} rows={2} />
      </Form>
    </details>
  );
}
