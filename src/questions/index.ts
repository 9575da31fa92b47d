import { QuestionEntity } from './question.entity.js';

export { AskQuestion, AskToo, JoinQuestions, ReviseQuestion, WithdrawQuestion } from './asking/index.js';
export { Question } from './question.type.js';
export * from './questions.migrations.js';
export * from './questions.module.js';
export { QuestionsReader } from './questions.reader.js';

export { QuestionEntity };
export const questionsEntities = [QuestionEntity];
