import { citesMigrations, DecisionCiteEntity } from './cites/index.js';
import { DecisionEntity } from './decision.entity.js';
import { DecisionTopics1790000000870 } from './decision-topics.migrations.js';
import { DecisionsInFull1790000000810 } from './decisions-in-full.migrations.js';
import { Decisions1790000000800 } from './decisions.migrations.js';
import { DecisionOrders1790000000895, DecisionSearch1790000000860, DecisionStates1790000000880 } from './lists/index.js';
import { DecidedOn1790000000890, DecisionOutcomeEntity, DecisionVoteEntity } from './outcome/index.js';
import { DecisionPaperEntity } from './papers/index.js';
import { DecisionVersionEntity } from './versions/index.js';
import { DecisionWithheldEntity } from './withheld/index.js';

export { CiteInDecision, CitesReader, type CiteInput } from './cites/index.js';
export { Decision } from './decision.type.js';
export * from './decisions.module.js';
export { DecisionsReader } from './decisions.reader.js';
export { OpenForViews } from './open-for-views.js';
export { OutcomesReader, RecordDecision, RecordDecisionInput, StillAsked } from './outcome/index.js';
export { PublishDecisionInput } from './publish-decision.input.js';
export { PublishDecision } from './publish-decision.js';
export { ReviseDecision, ReviseDecisionInput } from './revise-decision.js';
export { CarryOutDecision, RemovePaper, SupersedeDecision, WithdrawDecision } from './steps/index.js';
export { VersionsReader } from './versions/index.js';

export { DecisionEntity };
export const decisionsEntities = [
  ...[DecisionEntity, DecisionVersionEntity, DecisionOutcomeEntity, DecisionCiteEntity],
  ...[DecisionPaperEntity, DecisionVoteEntity, DecisionWithheldEntity],
];
export const decisionsMigrations = [Decisions1790000000800, DecisionsInFull1790000000810, ...citesMigrations, DecisionSearch1790000000860, DecisionTopics1790000000870, DecisionStates1790000000880, DecidedOn1790000000890, DecisionOrders1790000000895];
