import { ConsultationEntity } from './consultation.entity.js';
import { ConsultationDraftEntity } from './making/index.js';
import { OutcomeVersionEntity } from './outcome/index.js';
import { PaperSubmissionEntity } from './paper/index.js';
import { SubmissionEntity } from './submissions/index.js';
import { ThemeEntity } from './themes/index.js';

export { ChangeParticipationLevel, ExtendConsultation, StopConsultation } from './changing/index.js';
export { CloseConsultation } from './close-consultation.js';
export * from './consultations.migrations.js';
export * from './consultations.module.js';
export {
  ChangeConsultationDraft,
  ChangeConsultationDraftInput,
  ConsultationDraftInput,
  CopyConsultation,
  DiscardConsultationDraft,
  DraftConsultation,
  DraftConsultationInput,
} from './making/index.js';
export { OpenConsultation, OpenConsultationDraft, OpenConsultationInput, TellOpening } from './opening/index.js';
export { Consultation } from './consultation.type.js';
export { ConsultationsReader } from './consultations.reader.js';
export { AddTheme, HandOverTheme, MarkAnswerRead, QuoteAnswer, TagAnswer } from './themes/index.js';
export { AcceptPaperSubmissions, CheckPaperSubmission, CorrectPaperSubmission, DoubtPaperSubmission, EnterPaperSubmission, ImportPaperSubmissions, SettlePaperDoubt } from './paper/index.js';
export { ExportsReader, type Cell } from './results/index.js';
export { PublishOutcome } from './publish-outcome.js';
export type { Item, Questionnaire } from './questionnaire/index.js';
export { SubmissionTallies, SubmitAnswers, SubmitAnswersInput, TakeBackSubmission, type KeepTallies, type SubmissionSource } from './submissions/index.js';

export const consultationsEntities = [ConsultationEntity, ConsultationDraftEntity, SubmissionEntity, PaperSubmissionEntity, ThemeEntity, OutcomeVersionEntity];
