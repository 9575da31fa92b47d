export { beginOn } from './draft-base.js';
export { DraftStatus } from './draft-status.js';
export type { DraftOf } from './draft-exchange.js';
export { useSayingReady } from './use-saying-ready.js';
export { useDraft, type Draft } from './use-draft.js';
