import { AnswerSequels } from './answer-sequels.js';
import { AnswerStory } from './answer-story.js';
import { CitableAnswer } from './citable-answer.js';
import { EndingCouncillor } from './ending-councillor.js';
import { PromisingAnswers } from './promising-answers.js';

/** What an answer is to the rooms that cite it, follow its promises and tell what came of something. */
export const ties = [AnswerSequels, AnswerStory, CitableAnswer, EndingCouncillor, PromisingAnswers];
