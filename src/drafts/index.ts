import { DraftEntity } from './draft.entity.js';

export type { DraftFacts } from './draft.access.js';
export { DiscardDraft } from './discard-draft.js';
export { DraftChangedMeanwhile } from './draft.problems.js';
export { Draftables, type Draftable } from './draftables.js';
export { Drafts } from './drafts.js';
export { draftsMigrations } from './drafts.migrations.js';
export { DraftsModule } from './drafts.module.js';
export { DraftsReader } from './drafts.reader.js';
export { SaveDraft, SaveDraftInput } from './save-draft.js';
export { SayDraftReady } from './say-draft-ready.js';

export const draftsEntities = [DraftEntity];
