import { citesMigrations, DecisionCiteEntity } from './cites/index.js';
import { DecisionEntity } from './decision.entity.js';
import { Decisions1790000000800 } from './decisions.migrations.js';
import { DecisionOutcomeEntity } from './outcome/index.js';
import { DecisionVersionEntity } from './versions/index.js';

export { CiteInDecision, CitesReader } from './cites/index.js';
export * from './decisions.module.js';
export { DecisionsReader } from './decisions.reader.js';
export { OpenForViews } from './open-for-views.js';
export { OutcomesReader } from './outcome/index.js';
export { PublishDecisionInput } from './publish-decision.input.js';
export { PublishDecision } from './publish-decision.js';
export { RecordDecision, RecordDecisionInput } from './record-decision.js';
export { ReviseDecision, ReviseDecisionInput } from './revise-decision.js';
export { VersionsReader } from './versions/index.js';

export { DecisionEntity };
export const decisionsEntities = [DecisionEntity, DecisionVersionEntity, DecisionOutcomeEntity, DecisionCiteEntity];
export const decisionsMigrations = [Decisions1790000000800, ...citesMigrations];
