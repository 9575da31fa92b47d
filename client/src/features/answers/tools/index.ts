export { AnswerTools } from './answer-tools.js';
