import type { PreparingPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText, localTexts } from '../../../ui/bilingual.js';
import { Checkbox } from '../../../ui/choices.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/section.js';
import { useForm } from '../../../ui/use-form.js';
import { ChangeCharterDocument, ChangeYouthSpaceDocument, SetYouthSpaceHoursDocument } from './preparing-fragment.js';

export interface StepProps {
  space: PreparingPartsFragment;
  onChange: () => void;
}

type Said = readonly { language: string; text: string }[];

/** The halves of a bilingual field, filled with what was said before. */
function halves(name: string, translations: Said): Record<string, string> {
  const of = (tag: string): string => translations.find(({ language }) => language.toLowerCase() === tag)?.text ?? '';
  return { [`${name}.en`]: of('en'), [`${name}.cy`]: of('cy') };
}

/** What it is, what it may change, what to do outside hours. */
export function Purpose({ space, onChange }: StepProps) {
  const text = useWords('youth-staff');
  const deed = useDeed(ChangeYouthSpaceDocument);
  const form = useForm<Record<string, string>>(`purpose-${space.id}-${space.version}`, {
    ...halves('title', space.title.translations),
    ...halves('topic', space.topic.translations),
    ...halves('influences', space.influences.translations),
    ...halves('outsideHours', space.outsideHours.translations),
    mayStaffAlone: space.mayStaffAlone ? 'yes' : '',
  });
  const { languages } = space.organisation;
  const submit = async (): Promise<void> => {
    const { values } = form;
    const said = (name: string): { en?: string; cy?: string } | undefined => {
      const written = localText(values, name);
      return Object.keys(written).length > 0 ? written : undefined;
    };
    const texts = { title: said('title'), topic: said('topic'), influences: said('influences'), outsideHours: said('outsideHours') };
    const done = await deed.run({ spaceId: space.id, version: space.version, ...texts, mayStaffAlone: values['mayStaffAlone'] === 'yes' });
    if (!done) return;
    form.clear();
    onChange();
  };
  return (
    <Section title={text.about}>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.save} onSubmit={submit}>
        <Bilingual name="title" label={text.name} languages={languages} />
        <Bilingual name="topic" label={text.topic} languages={languages} rows={3} />
        <Bilingual name="influences" label={text.influences} languages={languages} rows={3} />
        <Bilingual name="outsideHours" label={text.outside} languages={languages} rows={3} />
        <Checkbox name="mayStaffAlone" label={text.alone} />
      </Form>
    </Section>
  );
}

export function Rules({ space, onChange }: StepProps) {
  const text = useWords('youth-staff');
  const deed = useDeed(ChangeCharterDocument);
  const lines = (tag: string): string =>
    space.charter.map(({ text: rule }) => rule.translations.find(({ language }) => language.toLowerCase() === tag)?.text ?? '').join('\n');
  const form = useForm<Record<string, string>>(`rules-${space.id}-${space.version}`, { 'rules.en': lines('en').trim(), 'rules.cy': lines('cy').trim() });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ spaceId: space.id, version: space.version, rules: localTexts(form.values, 'rules') }))) return;
    form.clear();
    onChange();
  };
  return (
    <Section title={text.rules}>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.saveRules} onSubmit={submit}>
        <Bilingual name="rules" label={text.rules} hint={text.rulesHint} languages={space.organisation.languages} rows={5} />
      </Form>
    </Section>
  );
}

const week = [1, 2, 3, 4, 5, 6, 7] as const;

export function Hours({ space, onChange }: StepProps) {
  const text = useWords('youth-staff');
  const { weekdays } = useWords('youth-place');
  const deed = useDeed(SetYouthSpaceHoursDocument);
  const at = (day: number) => space.weeklyHours.find(({ weekday }) => weekday === day);
  const form = useForm<Record<string, string>>(`hours-${space.id}-${space.version}`, {
    ...Object.fromEntries(week.flatMap((day) => [[`from${day}`, at(day)?.from ?? ''], [`to${day}`, at(day)?.to ?? '']])),
    daysOff: space.daysOff.join('\n'),
  });
  const submit = async (): Promise<void> => {
    const { values } = form;
    const hours = week.flatMap((weekday) => {
      const [from, to] = [values[`from${weekday}`], values[`to${weekday}`]];
      return from && to ? [{ weekday, from, to }] : [];
    });
    const daysOff = (values['daysOff'] ?? '').split(/\s+/).filter(Boolean);
    if (!(await deed.run({ spaceId: space.id, hours, daysOff }))) return;
    form.clear();
    onChange();
  };
  return (
    <Section title={text.hours}>
      <p className="hint">{text.hoursHint}</p>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.save} onSubmit={submit}>
        {week.map((day) => (
          <div key={day} className="hours-row">
            <TextField name={`from${day}`} type="time" label={text.from(weekdays[day - 1] ?? '')} narrow />
            <TextField name={`to${day}`} type="time" label={text.to(weekdays[day - 1] ?? '')} narrow />
          </div>
        ))}
        <TextArea name="daysOff" label={text.daysOff} hint={text.daysOffHint} rows={2} optional />
      </Form>
    </Section>
  );
}

export function Workers({ space, onChange }: StepProps) {
  const text = useWords('youth-staff');
  const deed = useDeed(ChangeYouthSpaceDocument);
  const possible = space.possibleWorkers ?? [];
  const chosen = new Set(space.adults.map(({ id }) => id));
  const form = useForm<Record<string, string>>(`workers-${space.id}-${space.version}`, Object.fromEntries(possible.map(({ id }) => [id, chosen.has(id) ? 'yes' : ''])));
  const submit = async (): Promise<void> => {
    const workerIds = possible.filter(({ id }) => form.values[id] === 'yes').map(({ id }) => id);
    if (!(await deed.run({ spaceId: space.id, version: space.version, workerIds }))) return;
    form.clear();
    onChange();
  };
  return (
    <Section title={text.workers}>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.save} onSubmit={submit}>
        {possible.map(({ id, displayName }) => (
          <Checkbox key={id} name={id} label={displayName} />
        ))}
      </Form>
    </Section>
  );
}
