import { Confirmations } from './confirmations.js';
import { DraftedSubmissions } from './drafted-submissions.js';
import { KeepSubmission } from './keep-submission.js';
import { OwnSubmissionsReader } from './own-submissions.reader.js';
import { Receipts } from './receipts.js';
import { Respondents } from './respondents.js';
import { SubmissionTallies } from './submission-tallies.js';
import { MySubmissionsResolver, SubmissionsResolver, TakingPartResolver } from './submissions.resolver.js';
import { SubmitAnswers } from './submit-answers.js';
import { TakeBackSubmission } from './take-back-submission.js';
import { VisitorBounds } from './visitor-bounds.js';

export { AnswerInput, toAnswers } from './answer.input.js';
export { checkAnswers, isAsked, type CheckedAnswers, type ItemNote } from './check-answers.js';
export { mayLeadToSomebody } from './contact.rules.js';
export { newReference } from './reference.js';
export { changed, received, takenBack } from './submission.events.js';
export { SUBMISSION_SOURCES, SubmissionEntity, type SubmissionSource } from './submission.entity.js';
export { SubmissionSourceEnum, SubmittedAnswer, toSubmittedAnswers } from './submission.type.js';
export { type KeepTallies } from './submission-tallies.js';
export { submissionsMigrations } from './submissions.migrations.js';
export { SubmitAnswersInput, type Sent } from './submit-answers.js';
export { KeepSubmission, OwnSubmissionsReader, SubmissionTallies, SubmitAnswers, TakeBackSubmission };

export const submissionDeeds = [SubmitAnswers, TakeBackSubmission];
const resolvers = [SubmissionsResolver, TakingPartResolver, MySubmissionsResolver];
export const submissionProviders = [...submissionDeeds, ...resolvers, Confirmations, DraftedSubmissions, KeepSubmission, OwnSubmissionsReader, Receipts, Respondents, SubmissionTallies, VisitorBounds];
