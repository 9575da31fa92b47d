import { CheckPaperSubmission } from './check-paper-submission.js';
import { CorrectPaperSubmission } from './correct-paper-submission.js';
import { DoubtPaperSubmission, doubtsDeeds, doubtsProviders, SettlePaperDoubt } from './doubts/index.js';
import { EnterPaperSubmission } from './enter-paper-submission.js';
import { ImportPaperSubmissions } from './import-paper-submissions.js';
import { PaperDesk } from './paper-desk.js';
import { PaperReader } from './paper.reader.js';
import { ConsultationPaperResolver, PaperMutations, PaperPartsResolver, PaperStepResolver } from './paper.resolver.js';

export { PaperSubmissionEntity } from './paper.entity.js';
export { paperMigrations } from './paper.migrations.js';
export { CheckPaperSubmission, CorrectPaperSubmission, DoubtPaperSubmission, EnterPaperSubmission, ImportPaperSubmissions, SettlePaperDoubt };

export const paperDeeds = [CheckPaperSubmission, CorrectPaperSubmission, EnterPaperSubmission, ImportPaperSubmissions, ...doubtsDeeds];
export const paperProviders = [...paperDeeds, PaperDesk, PaperReader, PaperMutations, ConsultationPaperResolver, PaperPartsResolver, PaperStepResolver, ...doubtsProviders];
