import { AnswerDueEntity } from './answer-due.entity.js';
import { AnswerEntity } from './answer.entity.js';
import { FollowUpEntity } from './follow-ups/index.js';

export { AnswerDue, AnswerSubject } from './answer-due.type.js';
export * from './answerables.js';
export * from './answers.migrations.js';
export * from './answers.module.js';
export { answerDueAlong, AnswersDueReader, type AnswerDueRow } from './answers-due.reader.js';
export { AnswersReader } from './answers.reader.js';
export { AcknowledgeAnswerDue, DelayAnswer, HandOverAnswer, RemindOfAnswers, SendHoldingReply, SucceedCouncillors } from './clock/index.js';
export { liftAnswerDue, restoreAnswerDue, revertAnswerDue } from './lift-answer-due.js';
export { openAnswerDue } from './open-answer-due.js';
export { AnswerFollowUp, AskFollowUp, RemindOfFollowUps } from './follow-ups/index.js';
export { PublishAnswer, ReviseAnswer } from './giving/index.js';
export { RecordsReader, WriteResponseNote } from './record/index.js';
export { SetAnswerTerms, supportThreshold, USUAL_TERMS, type Terms } from './terms/index.js';
export { CloseVerdicts, GiveVerdict } from './verdicts/index.js';
export type { AnswerPosition } from './answer.entity.js';

export { AnswerDueEntity, AnswerEntity };
export const answersEntities = [AnswerDueEntity, AnswerEntity, FollowUpEntity];
