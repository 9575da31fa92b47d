import type { StaffRecordPartsFragment, Topic } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Checkbox } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Facts } from '../../../ui/facts.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Tag } from '../../../ui/tag.js';
import { useForm } from '../../../ui/use-form.js';
import { Local } from '../../../ui/written.js';
import { ChangePortfoliosDocument, EndAppointmentDocument, RenewChecksDocument } from './people-fragment.js';

type Appointment = StaffRecordPartsFragment['appointments'][number];

interface PanelProps {
  appointment: Appointment;
  name: string;
  canChange: boolean;
  onDone: () => void;
}

/** One appointment: since when, until when, what it rests on, and what can be done with it. */
export function AppointmentPanel({ appointment, name, canChange, onDone }: PanelProps) {
  const words = useWords('people');
  const topics = useWords('topics');
  const { identity } = useText();
  const { day } = useDates();
  const { role, startsAt, endsAt, endReason, checksValidUntil, portfolios, isOver, ward } = appointment;
  const answersFor = role === 'COUNCILLOR' && (portfolios.length > 0 ? portfolios.map((topic) => topics[topic]).join(', ') : words.wardOnly);
  return (
    <section className="profile" aria-label={identity.roles[role]}>
      <h3>
        {identity.roles[role]} {isOver && <Tag>{words.states.ENDED}</Tag>}
      </h3>
      <Facts
        facts={[
          [words.invite.ward, ward && <Local text={ward.name} />],
          [words.from, day(startsAt)],
          [words.until, endsAt ? day(endsAt) : words.openEnded],
          [words.why, endReason],
          [words.checksUntil, checksValidUntil && day(checksValidUntil)],
          [words.answersFor, answersFor],
        ]}
      />
      {canChange && !isOver && (
        <>
          {role === 'COUNCILLOR' && <PortfoliosForm appointment={appointment} onDone={onDone} />}
          <ChecksForm appointment={appointment} onDone={onDone} />
          <EndForm appointment={appointment} name={name} onDone={onDone} />
        </>
      )}
    </section>
  );
}

type FormProps = Pick<PanelProps, 'appointment' | 'onDone'>;

function EndForm({ appointment: { id, role, endingWould }, name, onDone }: FormProps & { name: string }) {
  const { end: words } = useWords('people');
  const { identity } = useText();
  const deed = useDeed(EndAppointmentDocument);
  const confirmation = useConfirmation();
  const form = useForm(`end-${id}`, { lastDay: '', reason: '' });
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const { lastDay, reason } = form.values;
    if (!(await deed.run({ appointmentId: id, reason, lastDay: lastDay || null }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <h4>{words.would}</h4>
      {endingWould.length === 0 ? (
        <p>{words.wouldNothing}</p>
      ) : (
        <ul>
          {endingWould.map((effect) => (
            <li key={effect.text}>
              <Local text={effect} />
            </li>
          ))}
        </ul>
      )}
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextField name="lastDay" type="date" label={words.day} hint={words.dayHint} optional narrow />
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} limit={1000} />
        <Confirm confirmation={confirmation} question={words.ask(name, identity.roles[role])} yes={words.yes} />
      </Form>
    </details>
  );
}

function ChecksForm({ appointment: { id }, onDone }: FormProps) {
  const { checks: words } = useWords('people');
  const deed = useDeed(RenewChecksDocument);
  const form = useForm(`checks-${id}`, { validUntil: '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ appointmentId: id, validUntil: form.values.validUntil }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <Form form={form} required={['validUntil']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextField name="validUntil" type="date" label={words.day} hint={words.hint} narrow />
      </Form>
    </details>
  );
}

function PortfoliosForm({ appointment: { id, portfolios }, onDone }: FormProps) {
  const { portfolios: words } = useWords('people');
  const topics = useWords('topics');
  const deed = useDeed(ChangePortfoliosDocument);
  const all = Object.keys(topics) as Topic[];
  const form = useForm<Record<string, string>>(`portfolios-${id}`, Object.fromEntries(all.map((topic) => [topic, portfolios.includes(topic) ? 'yes' : ''])));
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ appointmentId: id, portfolios: all.filter((topic) => form.values[topic] === 'yes') }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.open}</summary>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <fieldset className="field">
          <legend className="field__label">{words.label}</legend>
          {all.map((topic) => (
            <Checkbox key={topic} name={topic} label={topics[topic]} />
          ))}
        </fieldset>
      </Form>
    </details>
  );
}
