export { DecisionCard } from './decision-card.js';
export { DecisionLiveDocument } from './decision-fragment.js';
export { DecisionView } from './decision-view.js';
export { OpenForViews } from './open-for-views.js';
export { RecordDecisionForm } from './record-decision-form.js';
export { PublishDecisionForm } from './publish-decision-form.js';
