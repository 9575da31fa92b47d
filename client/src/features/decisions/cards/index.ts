export { DecisionCard } from './decision-card.js';
export { isDecided, stateTone } from './decision-state.js';
