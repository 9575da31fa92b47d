import { LeaveNote } from './leave-note.js';
import { NotesReader } from './notes.reader.js';
import { NoteResolver, PlaceNotesResolver } from './notes.resolver.js';
import { ReadNote } from './read-note.js';

export { LeaveNote, ReadNote };
export { NoteEntity } from './note.entity.js';
export const shiftProviders = [LeaveNote, ReadNote, NotesReader, PlaceNotesResolver, NoteResolver];
