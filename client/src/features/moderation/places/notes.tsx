import type { ModeratedPlacePartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { Ago } from '../../../ui/when.js';
import { LeaveNoteDocument, ReadNoteDocument } from './place-fragment.js';

export interface PlaceProps {
  place: ModeratedPlacePartsFragment;
  onChange: (place: ModeratedPlacePartsFragment) => void;
}

type Note = ModeratedPlacePartsFragment['notes'][number];

/** What those before left, until it is read. */
export function NewNotes({ place, onChange }: PlaceProps) {
  const { place: text } = useWords('moderation');
  const unread = place.notes.filter(({ viewerKnows }) => !viewerKnows);
  if (unread.length === 0) return null;
  return (
    <Notice tone="warn" title={text.notes}>
      {unread.map((note) => (
        <div key={note.id}>
          <NoteWords note={note} />
          <ReadIt noteId={note.id} onChange={onChange} />
        </div>
      ))}
    </Notice>
  );
}

function NoteWords({ note }: { note: Note }) {
  const { place: text } = useWords('moderation');
  return (
    <>
      <p>{note.words}</p>
      <p className="hint">
        {text.noteBy(note.by?.displayName ?? '')} · <Ago at={note.writtenAt} />
        {note.readBy.length > 0 && <> · {text.readBy(note.readBy.map(({ displayName }) => displayName).join(', '))}</>}
      </p>
    </>
  );
}

function ReadIt({ noteId, onChange }: { noteId: string; onChange: PlaceProps['onChange'] }) {
  const { place: text } = useWords('moderation');
  const deed = useDeed(ReadNoteDocument);
  const read = async (): Promise<void> => {
    const place = await deed.run({ noteId });
    if (place) onChange(place);
  };
  return (
    <Button kind="quiet" busy={deed.busy} onClick={() => void read()}>
      {text.read}
    </Button>
  );
}

/** The end of a shift: a note for the next, and the notes before. */
export function Notes({ place, onChange }: PlaceProps) {
  const { place: text } = useWords('moderation');
  const deed = useDeed(LeaveNoteDocument);
  const form = useForm(`note-${place.id}`, { words: '' });
  const leave = async (): Promise<void> => {
    const changed = await deed.run({ placeId: place.id, words: form.values.words });
    if (!changed) return;
    form.clear();
    onChange(changed);
  };
  return (
    <>
      {place.notes
        .filter(({ viewerKnows }) => viewerKnows)
        .map((note) => (
          <NoteWords key={note.id} note={note} />
        ))}
      <Form form={form} required={['words']} refusal={deed.refusal} busy={deed.busy} submit={text.leave} onSubmit={leave}>
        <TextArea name="words" label={text.note} rows={3} limit={2000} />
      </Form>
    </>
  );
}
