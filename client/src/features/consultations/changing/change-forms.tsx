import type { ChangingPartsFragment, Language, ParticipationLevel } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { instantOf } from '../../../text/moments.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { localText } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { TextField } from '../../../ui/fields.js';
import { useForm, type FormState } from '../../../ui/use-form.js';
import { ChangeForm } from './change-form.js';
import { ChangeLevelDocument, ExtendConsultationDocument, StopConsultationDocument } from './changing-documents.js';

interface ChangeProps {
  consultation: ChangingPartsFragment;
  languages: readonly Language[];
  onChanged: () => void;
}

const noReason = { 'reason.en': '', 'reason.cy': '' };

export function ExtendForm({ consultation: { id }, languages, onChanged }: ChangeProps) {
  const words = useWords('changing').extend;
  const deed = useDeed(ExtendConsultationDocument);
  const form = useForm<Record<string, string>>(`extend-${id}`, { closesAt: '', time: '23:59', ...noReason });
  const said = useSaid(form);
  const extend = async (): Promise<boolean> => {
    const { closesAt = '', time } = form.values;
    const done = await deed.run({ consultationId: id, closesAt: instantOf(closesAt, time || '23:59'), reason: localText(form.values, 'reason') });
    return finish(done, form, onChanged);
  };
  return (
    <ChangeForm words={words} form={form} required={['closesAt']} languages={languages} refusal={deed.refusal} busy={deed.busy} onSure={extend}>
      <div className="moment">
        <TextField name="closesAt" type="date" label={words.day} narrow />
        <TextField name="time" type="time" label={words.time} narrow />
      </div>
      <p role="status">{said && words.said(said)}</p>
    </ChangeForm>
  );
}

/** The new moment as people say it. */
function useSaid({ values: { closesAt = '', time } }: FormState<Record<string, string>>): string {
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  return /^\d{4}-\d\d-\d\d$/.test(closesAt) ? ukTime(dayAndTime(instantOf(closesAt, time || '23:59'))) : '';
}

const levels: readonly ParticipationLevel[] = ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE', 'EMPOWER'];

export function LevelForm({ consultation: { id, level: now }, languages, onChanged }: ChangeProps) {
  const words = useWords('changing').level;
  const { consultations: text } = useText();
  const deed = useDeed(ChangeLevelDocument);
  const form = useForm<Record<string, string>>(`level-${id}`, { level: '', ...noReason });
  const change = async (): Promise<boolean> => {
    const level = form.values['level'] as ParticipationLevel;
    return finish(await deed.run({ consultationId: id, level, reason: localText(form.values, 'reason') }), form, onChanged);
  };
  const choices = levels.filter((level) => level !== now).map((level) => ({ value: level, label: text.levels[level], hint: text.levelsMeaning[level] }));
  return (
    <ChangeForm words={words} form={form} required={['level']} languages={languages} isReasonOptional refusal={deed.refusal} busy={deed.busy} onSure={change}>
      <Choices name="level" label={words.label} choices={choices} />
    </ChangeForm>
  );
}

export function StopForm({ consultation: { id }, languages, onChanged }: ChangeProps) {
  const words = useWords('changing').stop;
  const deed = useDeed(StopConsultationDocument);
  const form = useForm<Record<string, string>>(`stop-${id}`, noReason);
  const stop = async (): Promise<boolean> => finish(await deed.run({ consultationId: id, reason: localText(form.values, 'reason') }), form, onChanged);
  return <ChangeForm words={words} form={form} required={[]} languages={languages} refusal={deed.refusal} busy={deed.busy} onSure={stop} />;
}

function finish(done: object | undefined, form: FormState<Record<string, string>>, onChanged: () => void): boolean {
  if (!done) return false;
  form.clear();
  onChanged();
  return true;
}
