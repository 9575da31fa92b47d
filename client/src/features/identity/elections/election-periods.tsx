import type { ElectionsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Empty } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';
import { useForm } from '../../../ui/use-form.js';
import { SetPreElectionPeriodDocument } from './elections-fragment.js';

interface ElectionPeriodsProps {
  council: ElectionsFragment;
  onSet: () => void;
}

/** From when to when an election is near: launching anything then needs a recorded reason (D9). */
export function ElectionPeriods({ council, onSet }: ElectionPeriodsProps) {
  const words = useWords('elections');
  const { day } = useDates();
  const { preElectionPeriods: periods } = council;
  return (
    <>
      <Section title={words.known}>
        {periods.length === 0 && <Empty title={words.none} />}
        <ul className="lines">
          {periods.map(({ id, fromDay, untilDay, isNow }) => (
            <li key={id}>
              {words.period(day(fromDay), day(untilDay))} {isNow && <Tag tone="warn">{words.now}</Tag>}
              <details className="more">
                <summary>{words.change}</summary>
                <PeriodForm councilId={council.id} period={{ id, fromDay, untilDay }} onSet={onSet} />
              </details>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.add}>
        <PeriodForm councilId={council.id} period={{ id: null, fromDay: '', untilDay: '' }} onSet={onSet} />
      </Section>
    </>
  );
}

interface PeriodFormProps {
  councilId: string;
  period: { id: string | null; fromDay: string; untilDay: string };
  onSet: () => void;
}

function PeriodForm({ councilId, period: { id, fromDay, untilDay }, onSet }: PeriodFormProps) {
  const words = useWords('elections');
  const deed = useDeed(SetPreElectionPeriodDocument);
  const form = useForm(`election-${id ?? councilId}`, { fromDay, untilDay });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ organisationId: councilId, periodId: id, ...form.values }))) return;
    form.clear();
    onSet();
  };
  return (
    <Form form={form} required={['fromDay', 'untilDay']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
      <TextField name="fromDay" type="date" label={words.from} hint={words.fromHint} narrow />
      <TextField name="untilDay" type="date" label={words.until} hint={words.untilHint} narrow />
    </Form>
  );
}
