import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A piece of a text beside an earlier one. */
export interface DifferenceSegment {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** More changes than these are not looked for word by word, then not line by line: the work grows with their square. */
const MOST_WORDS_CHANGED = 800;
const MOST_LINES_CHANGED = 800;

/** What of `before` was kept, what was removed and what was added, word by word, in reading order. */
export function wordDifference(before: string, after: string): DifferenceSegment[] {
  if (before === after) return after === '' ? [] : [{ kind: 'kept', text: after }];
  const changes =
    diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS_CHANGED }) ??
    diffLines(before, after, { maxEditLength: MOST_LINES_CHANGED }) ??
    wholly(before, after);
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', text: value }));
}

function wholly(before: string, after: string): ChangeObject<string>[] {
  return [
    { value: before, added: false, removed: true, count: 1 },
    { value: after, added: true, removed: false, count: 1 },
  ];
}
