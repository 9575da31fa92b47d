export { AnswerDueCard, stateTone } from './cards/index.js';
export { AnswerDuePanel } from './answer-due-panel.js';
export { AnswerLiveDocument, AnswersDueLiveDocument } from './answer-fragment.js';
