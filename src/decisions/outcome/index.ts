export { DecisionOutcomeEntity } from './outcome.entity.js';
export { OutcomeMissing, RecordIncomplete, TooEarly } from './outcome.problems.js';
export { OutcomeResolver } from './outcome.resolver.js';
export { refusalOfRecord, type DecisionRecord } from './outcome.rules.js';
export { DecisionOutcome } from './outcome.type.js';
export { OutcomesReader } from './outcomes.reader.js';
