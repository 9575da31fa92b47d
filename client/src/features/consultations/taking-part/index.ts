export { OwnSubmissionDocument, SubmitAnswersDocument } from './questions-fragment.js';
export { answersFrom, itemsOf, valuesFor, type Values } from './answer-values.js';
export { QuestionField } from './question-field.js';
export { useSaid } from './check-answers.js';
export { TakeBack } from './take-back.js';
export { TakePart } from './take-part.js';
export { usePrivateKey } from './use-private-key.js';
export { WhoMayTakePart } from './who-may-take-part.js';
