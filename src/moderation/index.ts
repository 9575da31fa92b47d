import { CaseEntity } from './case.entity.js';
import { ModerationDecisionEntity } from './decision.entity.js';

export { CaseDetailsReader } from './case-details.reader.js';
export type { CaseEntity } from './case.entity.js';
export { ActionNotPossible } from './case.problems.js';
export { Case, ModerationDecision } from './case.type.js';
export { CasesReader } from './cases.reader.js';
export { ClaimCase } from './claim-case.js';
export { DECIDED_IN_SOURCE, THE_CODE } from './code.js';
export { DecideCase } from './decide-case.js';
export { moderationMigrations } from './moderation.migrations.js';
export { ModerationModule } from './moderation.module.js';
export { ModerationScopes, type CitableRule, type ModeratedScope, type ScopeDescription } from './moderation-scopes.js';
export { OpenCase, type HeldContribution } from './open-case.js';
export { Report } from './report.js';
export { Reportables, type CaseCard, type DecisionToCarryOut, type ModerationAction, type Reportable, type ReportableFacts, type Scope } from './reportables.js';

export const moderationEntities = [CaseEntity, ModerationDecisionEntity];
