import type { SubmissionSource } from '../submissions/index.js';

export type PaperSource = Extract<SubmissionSource, 'paper' | 'meeting'>;
export const PAPER_SOURCES = ['paper', 'meeting'] as const satisfies readonly PaperSource[];

/** It waits for a second person, is to be put right, or counts. */
export type PaperState = 'entered' | 'returned' | 'accepted';
