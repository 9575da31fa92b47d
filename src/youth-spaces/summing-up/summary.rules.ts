import { LEAST_SHOWN } from '../../opinions/index.js';
import { shownTally } from '../tally.js';
import type { ThreadState } from '../threads/index.js';

export type SummaryAbout = 'discussion' | 'answer';
export type Agreement = 'asked' | 'agreed' | 'not-agreed' | 'too-few';

export interface Stances {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/**
 * What became of the asking. Agreed: by more than half of those who said anything. Of fewer than five who did, it isn't
 * said which way they went: that would tell what single people said (Y6).
 */
export function agreementOf({ agree, disagree, pass }: Stances, isSettled: boolean): Agreement {
  if (!isSettled) return 'asked';
  const said = agree + disagree + pass;
  if (said < LEAST_SHOWN) return 'too-few';
  return agree * 2 > said ? 'agreed' : 'not-agreed';
}

/** What is shown of it: who agreed, and everybody else in one number; three would be small more often, and give each other away (Y6). */
export interface ShownShare {
  readonly agree: number | null;
  readonly others: number | null;
  /** In whole percent, where both numbers are shown. */
  readonly percent: number | null;
}

export function shownShare({ agree, disagree, pass }: Stances, isSettled: boolean): ShownShare {
  const [shown = null, others = null] = shownTally([agree, disagree + pass], !isSettled);
  const percent = shown !== null && others !== null ? Math.round((100 * shown) / (shown + others)) : null;
  return { agree: shown, others, percent };
}

/** A summary is asked of what is talked about then. */
export function mayBeAsked(about: SummaryAbout, thread: ThreadState): boolean {
  return thread === (about === 'discussion' ? 'open' : 'back');
}

export interface ToldSoFar {
  readonly summedUp: boolean;
  readonly handedOver: boolean;
  /** Answered, or taken off the councillor with a public reason. */
  readonly decided: boolean;
  readonly changed: boolean;
  readonly saidOfIt: boolean;
}

export type Untold = 'said' | 'decided' | 'changed' | 'say';

/**
 * Y10: what a thread doesn't say yet and has to before it is closed: what was said, what was decided, what changed because
 * of it, and what the young people say of that. One that was handed to nobody says what was said and what changed.
 */
export function untold({ summedUp, handedOver, decided, changed, saidOfIt }: ToldSoFar): Untold[] {
  const missing: [Untold, boolean][] = [
    ['said', !summedUp],
    ['decided', handedOver && !decided],
    ['changed', !changed],
    ['say', handedOver && !saidOfIt],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([part]) => part);
}
