import { ConsultationEntity } from './consultation.entity.js';
import { SubmissionEntity } from './submissions/index.js';

export { CloseConsultation } from './close-consultation.js';
export * from './consultations.migrations.js';
export * from './consultations.module.js';
export { OpenConsultation } from './open-consultation.js';
export { OpenConsultationInput } from './open-consultation.input.js';
export { PublishOutcome } from './publish-outcome.js';
export { SubmissionTallies, SubmitAnswers, SubmitAnswersInput, TakeBackSubmission, type KeepTallies, type SubmissionSource } from './submissions/index.js';

export const consultationsEntities = [ConsultationEntity, SubmissionEntity];
