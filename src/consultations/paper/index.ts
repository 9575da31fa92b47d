import { AcceptPaperSubmissions, CheckPaperSubmission, checkingDeeds, checkingResolvers } from './checking/index.js';
import { CorrectPaperSubmission } from './correct-paper-submission.js';
import { DoubtPaperSubmission, doubtsDeeds, doubtsResolvers, SettlePaperDoubt } from './doubts/index.js';
import { EnterPaperSubmission } from './enter-paper-submission.js';
import { ImportPaperSubmissions } from './import-paper-submissions.js';
import { PaperDesk } from './paper-desk.js';
import { PaperReader } from './paper.reader.js';
import { ConsultationPaperResolver, PaperMutations, PaperPartsResolver, PaperStepResolver } from './paper.resolver.js';

export { mayHandlePaper } from './paper.access.js';
export { PaperSubmissionEntity } from './paper.entity.js';
export { paperMigrations } from './paper.migrations.js';
export { AcceptPaperSubmissions, CheckPaperSubmission, CorrectPaperSubmission, DoubtPaperSubmission, EnterPaperSubmission, ImportPaperSubmissions, SettlePaperDoubt };

export const paperDeeds = [CorrectPaperSubmission, EnterPaperSubmission, ImportPaperSubmissions, ...checkingDeeds, ...doubtsDeeds];
export const paperProviders = [...paperDeeds, PaperDesk, PaperReader, PaperMutations, ConsultationPaperResolver, PaperPartsResolver, PaperStepResolver, ...checkingResolvers, ...doubtsResolvers];
