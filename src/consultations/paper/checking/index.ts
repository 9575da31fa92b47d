import { AcceptPaperSubmissions } from './accept-paper-submissions.js';
import { CheckPaperSubmission } from './check-paper-submission.js';
import { PaperCheckingResolver } from './checking.resolver.js';

export { AcceptPaperSubmissions, CheckPaperSubmission };

export const checkingDeeds = [CheckPaperSubmission, AcceptPaperSubmissions];
export const checkingResolvers = [PaperCheckingResolver];
