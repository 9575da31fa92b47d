import type { PreparingPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Facts } from '../../../ui/facts.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';
import { useForm } from '../../../ui/use-form.js';
import { SignAssessmentDocument, WithdrawSignatureDocument, WriteAssessmentDocument } from './preparing-fragment.js';
import type { StepProps } from './steps.js';

/** Written by one human being, signed by another who manages them. */
export function AssessmentStep({ space, onChange }: StepProps) {
  const text = useWords('youth-staff');
  const deed = useDeed(WriteAssessmentDocument);
  const { assessment } = space;
  const form = useForm(`assessment-${space.id}-${assessment?.id ?? ''}`, {
    benefits: assessment?.benefits ?? '',
    risks: assessment?.risks ?? '',
    measures: assessment?.measures ?? '',
  });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ spaceId: space.id, ...form.values }))) return;
    form.clear();
    onChange();
  };
  return (
    <Section title={text.assessment}>
      <p>{text.assessmentText}</p>
      {assessment && <Written assessment={assessment} onChange={onChange} />}
      <Form form={form} required={['benefits', 'risks', 'measures']} refusal={deed.refusal} busy={deed.busy} submit={text.saveAssessment} onSubmit={submit}>
        <TextArea name="benefits" label={text.benefits} rows={3} limit={5000} />
        <TextArea name="risks" label={text.risks} rows={3} limit={5000} />
        <TextArea name="measures" label={text.measures} rows={3} limit={5000} />
      </Form>
    </Section>
  );
}

function Written({ assessment, onChange }: { assessment: NonNullable<PreparingPartsFragment['assessment']>; onChange: () => void }) {
  const text = useWords('youth-staff');
  const { day } = useDates();
  const deed = useDeed(SignAssessmentDocument);
  const { benefits, risks, measures, writtenBy, writtenAt, signedBy, holdsUntil, withdrawnAt, viewerCanSign, viewerCanWithdraw } = assessment;
  const isHeld = signedBy && holdsUntil && !withdrawnAt;
  const sign = async (): Promise<void> => {
    if (await deed.run({ assessmentId: assessment.id })) onChange();
  };
  return (
    <>
      <p>
        {text.writtenBy(writtenBy.displayName, day(writtenAt))}{' '}
        {isHeld ? <Tag tone="good">{text.signedBy(signedBy.displayName, day(holdsUntil))}</Tag> : <Tag tone="warn">{withdrawnAt ? text.withdrawn(day(withdrawnAt)) : text.unsigned}</Tag>}
      </p>
      {viewerCanSign && (
        <>
          <Facts facts={[[text.benefits, benefits], [text.risks, risks], [text.measures, measures]]} />
          <Button busy={deed.busy} onClick={() => void sign()}>
            {text.sign}
          </Button>
        </>
      )}
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      {viewerCanWithdraw && <Withdraw assessmentId={assessment.id} onChange={onChange} />}
    </>
  );
}

/** A manager takes the signature back: said twice, because the space is paused at once. */
function Withdraw({ assessmentId, onChange }: { assessmentId: string; onChange: () => void }) {
  const { unsign: text } = useWords('youth-staff');
  const deed = useDeed(WithdrawSignatureDocument);
  const confirmation = useConfirmation();
  const form = useForm(`withdraw-${assessmentId}`, { reason: '' });
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run({ assessmentId, ...form.values }))) return;
    form.clear();
    onChange();
  };
  return (
    <details className="more">
      <summary>{text.open}</summary>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <TextArea name="reason" label={text.reason} rows={2} limit={1000} />
        <Confirm confirmation={confirmation} question={text.ask} yes={text.yes} />
      </Form>
    </details>
  );
}
