import { DoubtPaperSubmission } from './doubt-paper-submission.js';
import { PaperDoubtsResolver } from './doubts.resolver.js';
import { SettlePaperDoubt } from './settle-paper-doubt.js';

export { PaperDoubts1790000000927 } from './doubts.migration.js';
export { DoubtPaperSubmission, SettlePaperDoubt };

export const doubtsDeeds = [DoubtPaperSubmission, SettlePaperDoubt];
export const doubtsResolvers = [PaperDoubtsResolver];
