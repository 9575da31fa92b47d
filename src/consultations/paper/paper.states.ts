import type { SubmissionSource } from '../submissions/index.js';

export type PaperSource = Extract<SubmissionSource, 'paper' | 'meeting'>;
export const PAPER_SOURCES = ['paper', 'meeting'] as const satisfies readonly PaperSource[];

/** It waits for a second person, is to be put right, counts, counts until a second person agrees that it shouldn't, or was taken out for good. */
export type PaperState = 'entered' | 'returned' | 'accepted' | 'doubted' | 'removed';

/** What is to be done about what was accepted in error. */
export type PaperRemedy = 'correct' | 'remove';
export const PAPER_REMEDIES = ['correct', 'remove'] as const satisfies readonly PaperRemedy[];

/** What somebody did with it. */
export type PaperDeed = 'entered' | 'checked' | 'doubted' | 'settled';
