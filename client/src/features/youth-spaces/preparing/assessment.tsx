import type { PreparingPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Facts } from '../../../ui/facts.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';
import { useForm } from '../../../ui/use-form.js';
import { SignAssessmentDocument, WriteAssessmentDocument } from './preparing-fragment.js';
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
  const { benefits, risks, measures, writtenBy, writtenAt, signedBy, holdsUntil, viewerCanSign } = assessment;
  const sign = async (): Promise<void> => {
    if (await deed.run({ assessmentId: assessment.id })) onChange();
  };
  return (
    <>
      <p>
        {text.writtenBy(writtenBy.displayName, day(writtenAt))}{' '}
        {signedBy && holdsUntil ? <Tag tone="good">{text.signedBy(signedBy.displayName, day(holdsUntil))}</Tag> : <Tag tone="warn">{text.unsigned}</Tag>}
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
    </>
  );
}
