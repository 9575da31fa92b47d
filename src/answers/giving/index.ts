import { DraftableAnswers } from './draftable-answers.js';
import { PublishAnswer } from './publish-answer.js';
import { ReviseAnswer } from './revise-answer.js';

export { PublishAnswerInput, PublishAnswerOutcome } from './publish-answer.js';
export { ReviseAnswerInput, ReviseAnswerOutcome } from './revise-answer.js';
export { AnswerWords1790000030600 } from './words.migrations.js';

export { PublishAnswer, ReviseAnswer };
export const givingProviders = [DraftableAnswers, PublishAnswer, ReviseAnswer];
