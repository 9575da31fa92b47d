import { execute, RequestFailed, type Send } from '../../../graphql/execute.js';
import type { ConsultationDraftPartsFragment } from '../../../graphql/generated/graphql.js';
import type { Refusal } from '../../../graphql/refusal.js';
import { ChangeConsultationDraftDocument } from './draft-documents.js';
import { inputOf } from './to-input.js';
import type { Typed } from './typed.js';

export type Draft = ConsultationDraftPartsFragment;

/** `changed`: by somebody else meanwhile, and `draft` is theirs. */
export type Outcome = { state: 'kept' | 'changed'; draft: Draft } | { state: 'refused'; refusal: Refusal };

/** Keeps what is typed, where that version was seen. */
export async function keepDraft(send: Send, { id, version }: Pick<Draft, 'id' | 'version'>, typed: Typed): Promise<Outcome> {
  try {
    const { changeConsultationDraft: outcome } = await execute(send, ChangeConsultationDraftDocument, { input: { draftId: id, seenVersion: version, ...inputOf(typed) } });
    if (outcome.__typename === 'ConsultationDraft') return { state: 'kept', draft: outcome };
    if (outcome.__typename === 'ConsultationDraftChanged') return { state: 'changed', draft: outcome.draft };
    return { state: 'refused', refusal: outcome };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    return { state: 'refused', refusal: { refusal: error.failure === 'offline' ? 'Offline' : 'RequestFailed', message: error.message } };
  }
}
