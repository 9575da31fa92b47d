export { DecisionCard } from './cards/index.js';
export { DecisionDeeds } from './decision-deeds.js';
export { decisionFilterOf, DecisionFilters, isFiltered } from './decision-filters.js';
export { DecisionLiveDocument } from './decision-fragment.js';
export { DecisionView } from './decision-view.js';
export { VersionChanges } from './version-changes.js';
export { VersionView } from './version-view.js';
export { useDecisionText } from './use-decision-text.js';
