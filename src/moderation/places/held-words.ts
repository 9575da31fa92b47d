import type { Transaction } from '../../platform/index.js';
import type { Scope } from '../reportables.js';
import { listedIn } from './held-words.rules.js';

/** The words of the place's own list that stand in a text: whoever writes there has it held for a person to read. */
export async function listedWords(tx: Transaction, scope: Scope, text: string): Promise<string[]> {
  const [place] = await tx.query<{ held_words: string[] }>('select held_words from moderation_place where scope_kind = $1 and scope_id = $2', [scope.kind, scope.id]);
  return listedIn(text, place?.held_words ?? []);
}
