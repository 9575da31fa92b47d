import { Global, Module } from '@nestjs/common';
import { DiscardDraft } from './discard-draft.js';
import { Draftables } from './draftables.js';
import { Drafts } from './drafts.js';
import { DraftsReader } from './drafts.reader.js';
import { DraftPeopleResolver, DraftsResolver } from './drafts.resolver.js';
import { SaveDraft } from './save-draft.js';
import { SayDraftReady } from './say-draft-ready.js';

/** Global, because every room where something is written registers what can be drafted. */
@Global()
@Module({
  providers: [DiscardDraft, Draftables, DraftPeopleResolver, Drafts, DraftsReader, DraftsResolver, SaveDraft, SayDraftReady],
  exports: [DiscardDraft, Draftables, Drafts, DraftsReader, SaveDraft, SayDraftReady],
})
export class DraftsModule {}
