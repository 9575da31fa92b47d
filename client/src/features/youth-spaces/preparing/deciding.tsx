import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/section.js';
import { useForm } from '../../../ui/use-form.js';
import { CloseYouthSpaceDocument, DecideReadingDocument } from './preparing-fragment.js';
import type { StepProps } from './steps.js';

/** W7: posts are read first, unless a manager decides otherwise with reasons that the young people read. */
export function Reading({ space, onChange }: StepProps) {
  const { reading: text } = useWords('youth-staff');
  const deed = useDeed(DecideReadingDocument);
  const form = useForm<Record<string, string>>(`reading-${space.id}-${space.version}`, { 'words.en': '', 'words.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ spaceId: space.id, isReadFirst: !space.isPremoderated, words: localText(form.values, 'words') }))) return;
    form.clear();
    onChange();
  };
  return (
    <Section title={text.title}>
      <p>{space.isPremoderated ? text.first : text.after}</p>
      <details className="more">
        <summary>{space.isPremoderated ? text.toAfter : text.toFirst}</summary>
        <p>{space.isPremoderated ? text.byManager : text.byAny}</p>
        <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
          <Bilingual name="words" label={text.words} languages={space.organisation.languages} rows={3} />
        </Form>
      </details>
    </Section>
  );
}

/** Closing for good: what becomes of everything is said first, and it is said twice. */
export function CloseStep({ space, onChange }: StepProps) {
  const { close: text } = useWords('youth-staff');
  const deed = useDeed(CloseYouthSpaceDocument);
  const confirmation = useConfirmation();
  const form = useForm<Record<string, string>>(`close-${space.id}`, { 'words.en': '', 'words.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run({ spaceId: space.id, version: space.version, words: localText(form.values, 'words') }))) return;
    form.clear();
    onChange();
  };
  return (
    <Section title={text.title}>
      <details className="more">
        <summary>{text.open}</summary>
        <ul>
          {text.becomes.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
          <Bilingual name="words" label={text.words} languages={space.organisation.languages} rows={3} />
          <Confirm confirmation={confirmation} question={text.ask} yes={text.yes} />
        </Form>
      </details>
    </Section>
  );
}
