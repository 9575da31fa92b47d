import { ClaimCase } from './claim-case.js';
import { ClaimsResolver } from './claims.resolver.js';
import { HandOverCase } from './hand-over-case.js';
import { LookAgain } from './look-again.js';
import { ModeratorsCases } from './moderators-cases.js';
import { ReleaseCase } from './release-case.js';

export { ClaimCase, HandOverCase, LookAgain, ModeratorsCases, ReleaseCase };
export type { CaseAndSubject } from './moderators-cases.js';

export const claimDeeds = [ClaimCase, HandOverCase, LookAgain, ReleaseCase];
export const claimProviders = [...claimDeeds, ModeratorsCases, ClaimsResolver];
