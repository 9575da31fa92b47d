export { CarryOutDecision } from './carry-out-decision.js';
export { refusalsOfOpening } from './opening.js';
export { areAllOf, namesItsOwn, refusalOfLanguages, refusalOfPublishing } from './publishing.js';
export { RemovePaper } from './remove-paper.js';
export { keptFrom } from './retention.js';
export { StepsResolver } from './steps.resolver.js';
export { SuggestedStepResolver } from './suggested-step.resolver.js';
export { SupersedeDecision } from './supersede-decision.js';
export { WithdrawDecision } from './withdraw-decision.js';
