import type { Typed } from './typed.js';

/** What this tab holds and the server doesn't yet, with the version that it was typed upon. */
export interface KeptHere {
  version: number;
  typed: Typed;
}

const keyOf = (draftId: string): string => `draft:consultation-${draftId}`;

export function keptHere(draftId: string): KeptHere | null {
  const kept = sessionStorage.getItem(keyOf(draftId));
  return kept ? (JSON.parse(kept) as KeptHere) : null;
}

export const keepHere = (draftId: string, kept: KeptHere): void => sessionStorage.setItem(keyOf(draftId), JSON.stringify(kept));
export const forgetHere = (draftId: string): void => sessionStorage.removeItem(keyOf(draftId));
