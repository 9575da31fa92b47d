import type { StaffRecordPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Facts } from '../../../ui/facts.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { useForm } from '../../../ui/use-form.js';
import { AppointmentPanel } from './appointment-panel.js';
import { RenewVerificationDocument, SuspendProfileDocument } from './people-fragment.js';

interface PersonRecordProps {
  record: StaffRecordPartsFragment;
  onDone: () => void;
}

/** Somebody at work, as those see them who keep the record: what it rests on, each appointment, and what can be done. */
export function PersonRecord({ record, onDone }: PersonRecordProps) {
  const words = useWords('people');
  const { day } = useDates();
  const { lineManager, verifiedBy, verifiedUntil, suspendedAt, appointments, viewerCanChange, profile, state } = record;
  const { facts } = words;
  return (
    <>
      {!viewerCanChange && <Notice title={words.own} />}
      <Facts
        facts={[
          [facts.manager, lineManager],
          [facts.verifiedBy, verifiedBy],
          [facts.verifiedUntil, verifiedUntil && day(verifiedUntil)],
          [facts.suspendedAt, suspendedAt && day(suspendedAt)],
        ]}
      />
      <Section title={words.appointments}>
        <div className="profile-list">
          {appointments.map((appointment) => (
            <AppointmentPanel
              key={`${appointment.id}${appointment.portfolios.join()}`}
              appointment={appointment}
              name={profile.displayName}
              canChange={viewerCanChange}
              onDone={onDone}
            />
          ))}
        </div>
      </Section>
      {viewerCanChange && state !== 'ENDED' && (
        <>
          <VerifyForm record={record} onDone={onDone} />
          {suspendedAt === null && <SuspendForm record={record} onDone={onDone} />}
        </>
      )}
    </>
  );
}

function VerifyForm({ record: { id }, onDone }: PersonRecordProps) {
  const { verify: words } = useWords('people');
  const deed = useDeed(RenewVerificationDocument);
  const form = useForm(`verify-${id}`, { verifiedUntil: '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ profileId: id, verifiedUntil: form.values.verifiedUntil }))) return;
    form.clear();
    onDone();
  };
  return (
    <Section title={words.title}>
      <p>{words.hint}</p>
      <Form form={form} required={['verifiedUntil']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextField name="verifiedUntil" type="date" label={words.day} narrow />
      </Form>
    </Section>
  );
}

function SuspendForm({ record: { id, profile }, onDone }: PersonRecordProps) {
  const { suspend: words } = useWords('people');
  const deed = useDeed(SuspendProfileDocument);
  const confirmation = useConfirmation();
  const form = useForm(`suspend-${id}`, { reason: '' });
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run({ profileId: id, reason: form.values.reason }))) return;
    form.clear();
    onDone();
  };
  return (
    <Section title={words.title}>
      <p>{words.hint}</p>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextArea name="reason" label={words.reason} rows={2} limit={1000} />
        <Confirm confirmation={confirmation} question={words.ask(profile.displayName)} yes={words.yes} />
      </Form>
    </Section>
  );
}
