import './writing-fragment.js';

export { ReviseAnswerForm } from './revise-answer-form.js';
export { WriteAnswerForm } from './write-answer-form.js';
