export { KeptAnswers } from './kept-answers.js';
export * from './live.js';
export * from './live.module.js';
export { isSameOrigin } from './origin.js';
export { OutboxTail, type OutboxEvent } from './outbox-tail.js';
export { ViewerWatcher } from './viewer-watcher.js';
