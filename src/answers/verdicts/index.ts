import { CloseVerdicts } from './close-verdicts.js';
import { GiveVerdict } from './give-verdict.js';
import { VerdictsReader } from './verdicts.reader.js';
import { VerdictsResolver } from './verdicts.resolver.js';

export { DidNotAsk } from './verdict.problems.js';
export { CloseVerdicts, GiveVerdict, VerdictsReader };
export const verdictDeeds = [CloseVerdicts, GiveVerdict];
export const verdictProviders = [VerdictsReader, VerdictsResolver];
