import { globalId, type Language } from '../../platform/index.js';
import type { ArgumentSide } from './argument.entity.js';
import type { Argument } from './argument.type.js';

/** An argument as its queries give it. */
export interface ArgumentRow {
  [column: string]: unknown;
  id: string;
  idea_id: string;
  side: ArgumentSide;
  text: string;
  language: Language;
  author_id: string;
  by_proposer: boolean;
  written_at: Date;
  helpful_count: number;
  unhelpful_count: number;
}

/** SQL: who proposed an idea, alone or with others. */
export const isProposer = (profile: string, idea: string): string =>
  `(exists (select from idea p where p.id = ${idea} and p.author_id = ${profile})
    or exists (select from idea_co_proposer c where c.idea_id = ${idea} and c.profile_id = ${profile}))`;

export const ARGUMENT_COLUMNS = `a.id, a.idea_id, a.side, a.text, a.language, a.author_id, ${isProposer('a.author_id', 'a.idea_id')} as by_proposer,
    a.written_at, a.helpful_count, a.unhelpful_count`;

export function toArgument(row: ArgumentRow): Argument {
  const { side, text, language, author_id: authorId, by_proposer: byProposer } = row;
  return {
    ...{ uuid: row.id, id: globalId('arg', row.id), ideaId: row.idea_id, side, text, language, authorId, byProposer },
    ...{ writtenAt: row.written_at, helpfulCount: row.helpful_count, unhelpfulCount: row.unhelpful_count },
  };
}
