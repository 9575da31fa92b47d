export { DecisionOutcomeEntity } from './outcome.entity.js';
export { MemberVoteResolver, OutcomeResolver } from './outcome.resolver.js';
export { DecisionOutcome } from './outcome.type.js';
export { OutcomesReader } from './outcomes.reader.js';
export { RecordDecisionInput } from './record-decision.input.js';
export { RecordDecision, RecordDecisionOutcome } from './record-decision.js';
export { StillAsked } from './still-asked.js';
export { StillAskedResolver } from './still-asked.resolver.js';
export { DecisionVoteEntity } from './vote.entity.js';
