export { PollCard } from './poll-card.js';
export { EndVisitDocument, Invited } from './invited.js';
export { SummaryCard } from './summary-card.js';
export { WhatCameOfIt } from './what-came-of-it.js';
export { useMarkRead } from './use-mark-read.js';
import './fragments.js';
