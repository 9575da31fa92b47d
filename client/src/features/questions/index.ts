export { MyQuestions } from './my-questions.js';
export { QuestionCard } from './question-card.js';
