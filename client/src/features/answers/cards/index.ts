export { AnswerDueCard, stateTone } from './answer-due-card.js';
export { DueClock } from './due-clock.js';
