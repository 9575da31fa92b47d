export { PollCard } from './poll-card.js';
export { SummaryCard } from './summary-card.js';
