import { useState } from 'react';
import type { Language, ResponseRecordPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { WriteNoteDocument } from './record-fragment.js';

interface NoteFormProps {
  council: { id: string; languages: readonly Language[] };
  note: ResponseRecordPartsFragment['note'];
  onWritten: () => void;
}

/** The councillor says something beside their figures; what they said before is kept (D4). */
export function NoteForm({ council, note, onWritten }: NoteFormProps) {
  const words = useWords('answers-record');
  const deed = useDeed(WriteNoteDocument);
  const [start] = useState(() => ({ 'text.en': '', 'text.cy': '', ...Object.fromEntries((note?.translations ?? []).map(({ language, text }) => [`text.${language.toLowerCase()}`, text])) }));
  const form = useForm<Record<string, string>>(`response-note-${council.id}`, start);
  const [isDone, setIsDone] = useState(false);
  const submit = async (): Promise<void> => {
    setIsDone(false);
    if (!(await deed.run({ organisationId: council.id, text: localText(form.values, 'text') }))) return;
    setIsDone(true);
    onWritten();
  };
  return (
    <details className="more">
      <summary>{words.noteEdit}</summary>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.noteSubmit} onSubmit={submit} aside={<span role="status">{isDone && words.noteDone}</span>}>
        <Bilingual name="text" label={words.noteText} hint={words.noteHint} languages={council.languages} rows={4} />
      </Form>
    </details>
  );
}
