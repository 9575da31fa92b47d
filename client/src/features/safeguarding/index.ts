export { ConcernCard } from './concern-card.js';
export { ConcernLiveDocument, ConcernsLiveDocument } from './concern-fragment.js';
export { ConcernView } from './concern-view.js';
