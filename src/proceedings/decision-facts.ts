import { Injectable } from '@nestjs/common';
import type { Transaction, Viewer } from '../platform/index.js';

/** What another proceeding may know of a decision. */
export interface DecisionAtHand {
  readonly organisationId: string;
  /** Decided, withdrawn or superseded: nothing can be asked about it any more (G1). */
  readonly isFinal: boolean;
  /** How many ways to decide it puts, each with what it would mean (G2). */
  readonly options: number;
  /** Planning, licensing and the like: takes no views and no support before it is decided (D9). */
  readonly isQuasiJudicial: boolean;
  /** The viewer may put a consultation to the public on it. */
  readonly mayConsult: boolean;
}

/**
 * Answered by the room that holds decisions. Locks the decision against change until the transaction ends, so that
 * it can't be recorded while a consultation on it is being opened; null when the viewer sees no such decision.
 */
export type AnswerDecisionFacts = (tx: Transaction, viewer: Viewer, decisionId: string) => Promise<DecisionAtHand | null>;

/** Asks about decisions on behalf of those that don't know the room. */
@Injectable()
export class DecisionFacts {
  private answer: AnswerDecisionFacts = () => Promise.resolve(null);

  /** Said once, by the room that holds decisions. */
  answeredBy(answer: AnswerDecisionFacts): void {
    this.answer = answer;
  }

  of(tx: Transaction, viewer: Viewer, decisionId: string): Promise<DecisionAtHand | null> {
    return this.answer(tx, viewer, decisionId);
  }
}
