import { ImportProblem } from '../import-problem.js';
import type { Conversation } from './conversation.js';

/** The ids in a list like `1,4-14`. */
export function readIds(list: string): Set<string> {
  const ids = new Set<string>();
  for (const part of list.split(',').map((given) => given.trim())) {
    const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part) ?? [];
    if (first === undefined || Number(last) < Number(first) || Number(last) - Number(first) > 100_000) {
      throw new ImportProblem(`--leave-out takes numbers and ranges like 1,4-14, not "${part}"`);
    }
    for (let id = Number(first); id <= Number(last); id++) ids.add(String(id));
  }
  return ids;
}

/** The conversation without some of its statements and the votes on them. */
export function leaveOut(conversation: Conversation, ids: ReadonlySet<string>): Conversation {
  const there = new Set(conversation.statements.map(({ id }) => id));
  const unknown = [...ids].filter((id) => !there.has(id));
  if (unknown.length > 0) throw new ImportProblem(`--leave-out names statements that aren’t there: ${unknown.join(', ')}`);
  return {
    ...conversation,
    statements: conversation.statements.filter(({ id }) => !ids.has(id)),
    votes: conversation.votes.filter(({ statementId }) => !ids.has(statementId)),
  };
}
