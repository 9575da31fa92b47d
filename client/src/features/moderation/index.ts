export { CaseLiveDocument, QueueLiveDocument } from './case-fragment.js';
export { CaseQueue } from './case-queue.js';
export { CaseView } from './case-view.js';
export { Keys } from './keys.js';
export { CaseFilter, filterOf } from './queue-filter.js';
