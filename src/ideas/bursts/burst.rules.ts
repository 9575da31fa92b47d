import type { ProblemText } from '../../platform/index.js';

/** What is looked at: the last so many minutes. */
export const WINDOW_MS = 10 * 60_000;
/** Accounts made within this time are new. */
export const NEW_ACCOUNT_MS = 24 * 3_600_000;
/** Fewer supports than this in a window are nobody's burst. */
export const LEAST_SUPPORTS = 20;
/** So many times the idea's usual rate is unusual. */
const TIMES_USUAL = 5;
/** So many times is unusual whoever it is. */
const TIMES_USUAL_OF_ANYBODY = 20;
const LEAST_OF_ANYBODY = 200;
/** So much of it by new accounts, and so many times what is usual everywhere: on a town's first day all accounts are new. */
const NEW_SHARE = 0.5;
const TIMES_NEW_SHARE = 2;
/** For so long after it was seen last. */
export const SLOWED_FOR_MS = 3_600_000;
/** Supports of new accounts that a slowed idea takes a minute. */
export const NEW_A_MINUTE = 5;

/** What was seen of one idea. */
export interface Seen {
  /** Supports in the window, and those of them by new accounts. */
  readonly supports: number;
  readonly byNew: number;
  /** How many supports it had in a window before, on average. */
  readonly usual: number;
  /** Which part of all accounts is new, 0 to 1. */
  readonly newShare: number;
}

/** New accounts rush at it: it is slowed for them, and a person is asked to look (V8). */
export function isRushOfNew({ supports, byNew, usual, newShare }: Seen): boolean {
  const share = byNew / supports;
  return supports >= LEAST_SUPPORTS && supports >= TIMES_USUAL * usual && share >= NEW_SHARE && share >= TIMES_NEW_SHARE * newShare;
}

/** Worth a person's look (V8). A campaign looks like this as well: nothing is slowed for it. */
export function isUnusual(seen: Seen): boolean {
  return isRushOfNew(seen) || (seen.supports >= LEAST_OF_ANYBODY && seen.supports >= TIMES_USUAL_OF_ANYBODY * seen.usual);
}

/** Supports in a window before this one, on average since it was opened; a new idea has had none. */
export function usualRate(idea: { readonly supportCount: number; readonly openedAt: Date }, inWindow: number, now: Date): number {
  const windows = (now.getTime() - WINDOW_MS - idea.openedAt.getTime()) / WINDOW_MS;
  return windows < 1 ? 0 : (idea.supportCount - inWindow) / windows;
}

const percent = (share: number): string => `${Math.round(share * 100)}`;

/** Told to the clerks: what was seen, never who (V5). */
export function explain(seen: Seen): ProblemText {
  const { supports, byNew, newShare } = seen;
  const usual = seen.usual.toFixed(1);
  const share = percent(byNew / supports);
  const slowed = isRushOfNew(seen);
  return {
    en:
      `In ten minutes ${supports} people supported this idea; usually ${usual} do. ${byNew} of their accounts (${share}%) were made in the last day, ` +
      `as were ${percent(newShare)}% of all accounts. ${slowed ? 'Supports of new accounts are slowed for an hour.' : 'Nothing is slowed.'}`,
    cy:
      `Mewn deng munud cefnogodd ${supports} o bobl y syniad hwn; ${usual} yw’r nifer arferol. Crëwyd ${byNew} o’u cyfrifon (${share}%) yn ystod y diwrnod diwethaf, ` +
      `fel ${percent(newShare)}% o’r holl gyfrifon. ${slowed ? 'Mae cefnogaeth cyfrifon newydd yn cael ei harafu am awr.' : 'Nid oes dim yn cael ei arafu.'}`,
  };
}

/** Within which minute the supports of new accounts are counted together. */
export const minuteOf = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000);
