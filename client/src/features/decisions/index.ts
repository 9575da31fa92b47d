export { DecisionCard } from './decision-card.js';
export { DecisionLiveDocument } from './decision-fragment.js';
export { DecisionView } from './decision-view.js';
export { PublishDecisionForm } from './publish-decision-form.js';
