import { Injectable } from '@nestjs/common';
import type { GraphqlContext, Transaction } from '../platform/index.js';
import type { AnswerSubject } from './answer-due.type.js';

/** What a room tells of a kind of thing that can be owed an answer. Answers never learn more of it. */
export interface Answerable {
  /** What each of these is, in the order of `ids`. */
  describe(context: GraphqlContext, ids: readonly string[]): Promise<AnswerSubject[]>;
  /** It was answered; called inside the transaction of the answer. */
  answered(tx: Transaction, id: string): Promise<void>;
}

/** The kinds of things that can be owed an answer. A room registers its own before the application has started. */
@Injectable()
export class Answerables {
  private readonly kinds = new Map<string, Answerable>();

  register(kind: string, answerable: Answerable): void {
    this.kinds.set(kind, answerable);
  }

  of(kind: string): Answerable {
    const answerable = this.kinds.get(kind);
    if (!answerable) throw new Error(`Nobody said how a thing of the kind ${kind} is answered`);
    return answerable;
  }
}
