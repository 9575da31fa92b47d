import type { Problem } from '../../platform/index.js';
import type { AnswerDueEntity } from '../answer-due.entity.js';
import { VerdictClosed } from './verdict.problems.js';

/** The first answer is judged in the first round, what came after it was reopened in the second. */
export function roundOf(due: { readonly reopenedAt: Date | null }): 1 | 2 {
  return due.reopenedAt ? 2 : 1;
}

interface Judged {
  readonly answeredAt: Date | null;
  readonly liftedAt: Date | null;
  readonly verdictUntil: Date | null;
}

/** Said while the time for it runs; its last instant itself is too late (V6). */
export function refusalOfVerdict(due: Judged, now: Date): Problem | null {
  return due.answeredAt && !due.liftedAt && due.verdictUntil && now < due.verdictUntil ? null : new VerdictClosed();
}

export interface Verdicts {
  readonly yes: number;
  readonly total: number;
}

/** Enough people said it, and fewer of a hundred than the council settled say that it answers. Once. */
export function reopens(due: Pick<AnswerDueEntity, 'reopenedAt' | 'verdictPercent' | 'verdictLeast'>, { yes, total }: Verdicts): boolean {
  if (due.reopenedAt || due.verdictPercent === null || due.verdictLeast === null) return false;
  return total >= due.verdictLeast && yes * 100 < due.verdictPercent * total;
}
