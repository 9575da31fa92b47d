import type { Viewer } from '../../platform/index.js';

/** Where a conversation is put, with everybody who takes part in it. */
export interface Stage {
  readonly roundId: string;
  readonly moderator: Viewer;
  /** Whether each statement waits until the moderator has decided on it. */
  readonly isPremoderated: boolean;
  /** By the source's ids. */
  readonly people: ReadonlyMap<string, Viewer>;
  /** After everything has been replayed. */
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** The scene is set before the first thing happens. */
export const beforeAll = (from: Date): Date => new Date(from.getTime() - HOUR_MS);

/** Whoever it is stays unknown: the source has numbers. */
export const nameOf = (personId: string): string => `Participant ${personId}`;
