export { checkAnswers, type CheckedAnswers, type ItemNote } from './check-answers.js';
export { changed, received, takenBack } from './submission.events.js';
export { SUBMISSION_SOURCES, SubmissionEntity, type SubmissionSource } from './submission.entity.js';
export { SubmissionTallies, type KeepTallies } from './submission-tallies.js';
export { submissionsMigrations } from './submissions.migrations.js';
