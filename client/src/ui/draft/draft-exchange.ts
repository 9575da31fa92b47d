import { execute, RequestFailed, type Send } from '../../graphql/execute.js';
import type { KeptDraftFragment, SaveDraftInput } from '../../graphql/generated/graphql.js';
import { DiscardDraftDocument, DraftDocument, LatestDraftDocument, SaveDraftDocument } from './draft-documents.js';

/** Which draft a form writes. */
export interface DraftOf extends Pick<SaveDraftInput, 'kind' | 'about' | 'organisationId' | 'forProfileId'> {
  /** Goes on with this one; left out, with the newest of this kind about the same thing, where there is one. */
  id?: string | undefined;
  /** Begins a new one, whatever has been kept of this kind. */
  isNew?: boolean;
}

/** `changed`: by somebody else meanwhile, and `draft` is theirs. `unkept`: the server couldn’t be reached, or refused. */
export interface Kept {
  state: 'kept' | 'unkept' | 'changed';
  draft?: KeptDraftFragment;
}

/** What was kept before; nothing when there is none or it can’t be known now. */
export async function findDraft(send: Send, { id, kind, about, isNew }: DraftOf): Promise<KeptDraftFragment | undefined> {
  return orElse(undefined, async () => {
    if (id) return (await execute(send, DraftDocument, { id })).draft ?? undefined;
    if (isNew) return undefined;
    return (await execute(send, LatestDraftDocument, { kind, about })).drafts.nodes[0];
  });
}

/** Keeps `content` where `seen` was kept before. */
export async function keepDraft(send: Send, of: DraftOf, content: string, seen: KeptDraftFragment | undefined): Promise<Kept> {
  const { kind, about, organisationId, forProfileId } = of;
  const input = { kind, about, organisationId, forProfileId, id: seen?.id, seenVersion: seen?.version, content };
  return orElse({ state: 'unkept' }, async () => {
    const { saveDraft: outcome } = await execute(send, SaveDraftDocument, { input });
    if (outcome.__typename === 'Draft') return { state: 'kept', draft: outcome };
    return outcome.__typename === 'DraftChangedMeanwhile' ? { state: 'changed', draft: outcome.draft } : { state: 'unkept' };
  });
}

export async function discardDraft(send: Send, { id, version }: KeptDraftFragment): Promise<boolean> {
  return orElse(false, async () => {
    const { discardDraft: outcome } = await execute(send, DiscardDraftDocument, { input: { id, seenVersion: version } });
    return outcome.__typename === 'DraftDiscarded';
  });
}

async function orElse<Result>(otherwise: Result, request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof RequestFailed) return otherwise;
    throw error;
  }
}
