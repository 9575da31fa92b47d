import type { Language, SpacePartsFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useNow } from '../../text/use-dates.js';
import { useLanguage, useWords } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Section } from '../../ui/section.js';
import { useForm } from '../../ui/use-form.js';
import { ReadingAgeHint } from './reading-age-hint.js';
import { EndDutyDocument, StartDutyDocument, StartThreadDocument } from './worker-deeds.js';

interface WorkerToolsProps {
  space: SpacePartsFragment;
  /** The viewer's own profile, to see whether they are on duty. */
  profileId: string;
  onChange: () => void;
}

/** What a youth worker does in a space, apart from moderating: be on duty, ask something. */
export function WorkerTools({ space, profileId, onChange }: WorkerToolsProps) {
  const { worker: text } = useWords('youth');
  return (
    <div className="worker-tools">
      <Section title={text.title}>
        <Duty space={space} onDuty={space.onDutyNow.some(({ id }) => id === profileId)} onChange={onChange} />
        <details className="more">
          <summary>{text.question}</summary>
          <QuestionForm space={space} onChange={onChange} />
        </details>
      </Section>
    </div>
  );
}

interface DutyProps {
  space: SpacePartsFragment;
  onDuty: boolean;
  onChange: () => void;
}

function Duty({ space, onDuty, onChange }: DutyProps) {
  const { worker: text } = useWords('youth');
  const now = useNow();
  const start = useDeed(StartDutyDocument);
  const end = useDeed(EndDutyDocument);
  const toggle = async (): Promise<void> => {
    const inFourHours = new Date(Date.parse(now) + 4 * 3_600_000).toISOString();
    const done = onDuty ? await end.run({ spaceId: space.id }) : await start.run({ spaceId: space.id, endsAt: inFourHours });
    if (done) onChange();
  };
  const refusal = start.refusal ?? end.refusal;
  return (
    <>
      <Button kind={onDuty ? 'quiet' : 'primary'} busy={start.busy || end.busy} onClick={() => void toggle()}>
        {onDuty ? text.endDuty : text.startDuty}
      </Button>
      {refusal && <RefusalText refusal={refusal} />}
    </>
  );
}

function QuestionForm({ space, onChange }: { space: SpacePartsFragment; onChange: () => void }) {
  const { worker: text } = useWords('youth');
  const deed = useDeed(StartThreadDocument);
  const language = useLanguage().toUpperCase() as Language;
  const form = useForm<Record<string, string>>(`question-${space.id}`, { 'question.en': '', 'question.cy': '', statements: '' });
  const submit = async (): Promise<void> => {
    const statements = (form.values['statements'] ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
    if (!(await deed.run({ spaceId: space.id, question: localText(form.values, 'question'), statements, statementsLanguage: language }))) return;
    form.clear();
    onChange();
  };
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.ask} onSubmit={submit}>
      <Bilingual name="question" label={text.question} hint={text.questionHint} languages={space.organisation.languages} />
      <ReadingAgeHint en={form.values['question.en'] ?? ''} cy={form.values['question.cy'] ?? ''} />
      <TextArea name="statements" label={text.statements} hint={text.statementsHint} optional />
    </Form>
  );
}
