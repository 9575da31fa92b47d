export { AnswerDueCard } from './cards/index.js';
export { AnswerDuePanel } from './answer-due-panel.js';
export { AnswersDueLiveDocument } from './answer-fragment.js';
export { PublishAnswerForm } from './publish-answer-form.js';
