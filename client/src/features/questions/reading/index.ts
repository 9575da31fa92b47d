export { QuestionView } from './question-view.js';
