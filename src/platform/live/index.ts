export { KeptAnswers } from './kept-answers.js';
export { Feeds, type Change, type Feed } from './feeds/feeds.js';
export * from './live.js';
export * from './live.module.js';
export { isSameOrigin } from './socket/origin.js';
export { OutboxTail, type OutboxEvent } from './outbox/outbox-tail.js';
export { ViewerWatcher } from './socket/viewer-watcher.js';
export { messageBound, SocketCount } from './socket/bounds.js';
