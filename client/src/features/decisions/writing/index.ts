export { BeginDecision, type Office } from './begin-decision.js';
export { CouncilProvider, type Council } from './council.js';
export { DecisionDraftList } from './draft-list.js';
export { ReviseDecisionForm } from './revise-decision-form.js';
export { WriteDecisionForm } from './write-decision-form.js';
