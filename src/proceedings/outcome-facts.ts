import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/index.js';

/** Answered by the room that holds consultations: is there one on the decision that hasn't published its outcome? */
export type AnswerOutcomeMissing = (tx: Transaction, decisionId: string) => Promise<boolean>;

/** Asks about outcomes on behalf of those that wait for them (G4). */
@Injectable()
export class OutcomeFacts {
  private answer: AnswerOutcomeMissing = () => Promise.resolve(false);

  /** Said once, by the room that holds consultations. */
  answeredBy(answer: AnswerOutcomeMissing): void {
    this.answer = answer;
  }

  /** Ask with the decision's row locked: a consultation is opened under the same lock. */
  outcomeMissing(tx: Transaction, decisionId: string): Promise<boolean> {
    return this.answer(tx, decisionId);
  }
}
