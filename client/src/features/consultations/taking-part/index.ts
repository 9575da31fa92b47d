export { OwnSubmissionDocument, SubmitAnswersDocument } from './questions-fragment.js';
export { TakeBack } from './take-back.js';
export { TakePart } from './take-part.js';
export { usePrivateKey } from './use-private-key.js';
export { WhoMayTakePart } from './who-may-take-part.js';
