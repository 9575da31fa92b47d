export { BeginConsultation, DraftList } from './begin-consultation.js';
export { ConsultationDraftFragment } from './draft-fragments.js';
export { MakeConsultation } from './make-consultation.js';
export { NamedTopicFragment } from '../topic-fragment.js';
