import './record-fragment.js';

export { NoteForm } from './note-form.js';
export { ResponseRecord } from './response-record.js';
