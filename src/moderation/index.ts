import { AppealEntity } from './appeals/index.js';
import { CaseEntity } from './case.entity.js';
import { ModerationDecisionEntity } from './decision.entity.js';
import { PauseEntity } from './pauses/index.js';
import { PhraseEntity } from './phrases/index.js';
import { PlaceEntity } from './places/index.js';
import { NoteEntity } from './shifts/index.js';

export { AppealDecision, DecideAppeal } from './appeals/index.js';
export { CaseDetailsReader } from './case-details.reader.js';
export type { CaseCause, CaseEntity } from './case.entity.js';
export { ActionNotPossible } from './case.problems.js';
export { Case, ModerationDecision } from './case.type.js';
export { CasesReader } from './cases.reader.js';
export { ClaimCase, HandOverCase, LookAgain, ReleaseCase } from './claims/index.js';
export { DECIDED_IN_SOURCE, THE_CODE } from './code.js';
export { DecideCase } from './deciding/index.js';
export { FiguresReader } from './figures/index.js';
export { moderationMigrations } from './migrations/index.js';
export { ModerationModule } from './moderation.module.js';
export { ModerationScopes, type CitableRule, type ModeratedScope, type ScopeDescription } from './moderation-scopes.js';
export { OpenCase, type HeldContribution } from './open-case.js';
export { AuthorPaused, LiftPause, refusalWhilePaused } from './pauses/index.js';
export { KeepPhrases } from './phrases/index.js';
export { listedWords, PlacesReader, SetHeldWords, SetModerationTargets } from './places/index.js';
export { Report } from './reports/index.js';
export {
  Reportables,
  type CaseCard,
  type DecidedAction,
  type DecisionToCarryOut,
  type ModerationAction,
  type Reportable,
  type ReportableFacts,
  type Scope,
} from './reportables.js';
export { LeaveNote, ReadNote } from './shifts/index.js';

export const moderationEntities = [CaseEntity, ModerationDecisionEntity, AppealEntity, PauseEntity, PhraseEntity, PlaceEntity, NoteEntity];
