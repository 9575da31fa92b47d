export { CaseQueue } from './case-queue.js';
export { QueueLiveDocument } from './case-fragment.js';
