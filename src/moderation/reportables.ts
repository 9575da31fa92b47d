import { Injectable } from '@nestjs/common';
import type { Problem, Texts, Transaction, Viewer } from '../platform/index.js';

/** Where a contribution was made, and so who moderates it: an organisation, or a place of its own within one. */
export interface Scope {
  /** As registered with `ModerationScopes`: `organisation`, `youth-space`. */
  readonly kind: string;
  readonly id: string;
}

/** What moderation must know of a contribution, whatever it is. */
export interface ReportableFacts {
  /** Grows with each change of the contribution. */
  readonly version: number;
  readonly scope: Scope;
  /** Whose record an act on it belongs to. */
  readonly organisationId: string;
  /** The profile that wrote it: never shown, and never the one that decides on it. */
  readonly authorId: string | null;
}

/** What a moderator sees of a contribution: the message and what it answers, and nothing else of its author (W8). */
export interface CaseCard {
  readonly excerpt: string;
  /** Rendered and cleaned. */
  readonly html: string;
  readonly authorName: string;
  /** What was said around it, oldest first. */
  readonly context: readonly string[];
  /** Where the client shows it. */
  readonly path: string | null;
  readonly version: number;
}

export const MODERATION_ACTIONS = ['publish', 'ask-for-changes', 'hide', 'remove'] as const;
export type ModerationAction = (typeof MODERATION_ACTIONS)[number];
/** What a moderator can decide. To restore is to publish what was hidden or removed: the room that has it is told to publish. */
export const DECIDED_ACTIONS = [...MODERATION_ACTIONS, 'restore'] as const;
export type DecidedAction = (typeof DECIDED_ACTIONS)[number];

/** A decision to be carried out on a contribution whose row is locked and whose version is the one that was seen. */
export interface DecisionToCarryOut {
  readonly id: string;
  readonly action: ModerationAction;
  readonly moderator: Viewer;
  readonly rule: { readonly id: string; readonly text: Texts };
  /** To the author. */
  readonly words: string;
}

/** A kind of contribution that can be reported or held. Its own room answers for it; moderation never learns what it is. */
export interface Reportable {
  /** e.g. `post`; part of the key that keeps cases one a contribution. */
  readonly kind: string;
  /** What its global ids begin with. */
  readonly idKind: string;
  /** Locks the contribution's row until the end of the transaction; null when there is nothing to moderate (any more). */
  lock(tx: Transaction, id: string): Promise<ReportableFacts | null>;
  /** Whoever can see it can report it. */
  isVisibleTo(viewer: Viewer, id: string): Promise<boolean>;
  /** One for each id, in their order; for a viewer who moderates them all. */
  cards(viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]>;
  /** Changes the contribution and records its events; a refusal undoes the whole decision. */
  carryOut(tx: Transaction, decision: DecisionToCarryOut): Promise<Problem | null>;
}

/** What can be reported, as the rooms above say when they start. */
@Injectable()
export class Reportables {
  private readonly byKind = new Map<string, Reportable>();

  register(reportable: Reportable): void {
    this.byKind.set(reportable.kind, reportable);
  }

  get(kind: string): Reportable {
    const found = this.byKind.get(kind);
    if (!found) throw new Error(`Nobody registered ${kind} as reportable`);
    return found;
  }

  /** By what a global id begins with; null when such things can't be reported. */
  byIdKind(idKind: string | null): Reportable | null {
    return [...this.byKind.values()].find((reportable) => reportable.idKind === idKind) ?? null;
  }
}
