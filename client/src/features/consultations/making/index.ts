export { BeginConsultation, DraftList } from './begin-consultation.js';
export { MakeConsultation } from './make-consultation.js';
export { PreviewedRound } from './previewed-round.js';
