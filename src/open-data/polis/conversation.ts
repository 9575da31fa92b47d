import type { StanceValue } from '../../opinions/index.js';

/** Where something stands in the files, for whoever has to look. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export type SourceState = 'accepted' | 'waiting' | 'rejected';

export interface SourceStatement extends Place {
  readonly id: string;
  readonly authorId: string;
  readonly writtenAt: Date;
  readonly state: SourceState;
  readonly text: string;
}

export interface SourceVote extends Place {
  /** The same in every run: voter, statement, instant, and which of several at that instant. */
  readonly key: string;
  readonly statementId: string;
  readonly voterId: string;
  readonly takenAt: Date;
  readonly stance: StanceValue;
}

/** A conversation as its files tell it, read whole and found to agree with itself. */
export interface Conversation {
  /** What tells it from every other conversation. */
  readonly source: string;
  readonly topic: string;
  readonly description: string;
  /** In the order of time. */
  readonly statements: readonly SourceStatement[];
  /** In the order of time; of one instant, in the order of the file. */
  readonly votes: readonly SourceVote[];
}

/** The first and the last instant at which something happened. */
export function spanOf({ statements, votes }: Conversation): { from: Date; to: Date } {
  const instants = [...statements.map(({ writtenAt }) => writtenAt), ...votes.map(({ takenAt }) => takenAt)].map((instant) => instant.getTime());
  return { from: new Date(instants.reduce((one, other) => Math.min(one, other))), to: new Date(instants.reduce((one, other) => Math.max(one, other))) };
}

/** Authors and voters, in the order in which the files name them. */
export function peopleOf({ statements, votes }: Conversation): string[] {
  return [...new Set([...statements.map(({ authorId }) => authorId), ...votes.map(({ voterId }) => voterId)])];
}

/** Authors who never voted: whoever ran the conversation. */
export function organisersOf({ statements, votes }: Conversation): string[] {
  const voters = new Set(votes.map(({ voterId }) => voterId));
  return [...new Set(statements.map(({ authorId }) => authorId))].filter((id) => !voters.has(id));
}
