import { AskQuestion } from './ask-question.js';
import { AskToo } from './ask-too.js';
import { JoinQuestions } from './join-questions.js';
import { ReviseQuestion } from './revise-question.js';
import { WithdrawQuestion } from './withdraw-question.js';

export { AskQuestionInput, AskQuestionOutcome } from './ask-question.js';
export { AskTooInput, AskTooOutcome } from './ask-too.js';
export { DraftableQuestions } from './draftable-questions.js';
export { JoinQuestionsInput, JoinQuestionsOutcome } from './join-questions.js';
export { ReviseQuestionInput, ReviseQuestionOutcome } from './revise-question.js';
export { WithdrawQuestionInput, WithdrawQuestionOutcome } from './withdraw-question.js';

export { AskQuestion, AskToo, JoinQuestions, ReviseQuestion, WithdrawQuestion };
export const questionDeeds = [AskQuestion, AskToo, JoinQuestions, ReviseQuestion, WithdrawQuestion];
