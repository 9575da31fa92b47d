import './questions-fragment.js';

/** The questions and what was answered, for those who enter it for somebody else. */
export { answersFrom, itemsOf, valuesFor, type Values } from './answer-values.js';
export { QuestionField } from './question-field.js';
export { useSaid } from './said.js';
