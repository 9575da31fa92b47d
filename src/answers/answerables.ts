import { Injectable } from '@nestjs/common';
import type { GraphqlContext, Transaction } from '../platform/index.js';
import type { AnswerSubject } from './answer-due.type.js';

/** Something that people take part in, with how much they did lately. */
export interface TalkedAbout {
  readonly id: string;
  readonly activity: number;
}

export interface TalkWanted {
  readonly organisationId: string;
  /** What concerns this ward only; null: whatever concerns the council. */
  readonly wardId: string | null;
  readonly since: Date;
  readonly first: number;
}

/** What a room tells of a kind of thing that can be owed an answer. Answers never learn more of it. */
export interface Answerable {
  /** What each of these is, in the order of `ids`. */
  describe(context: GraphqlContext, ids: readonly string[]): Promise<AnswerSubject[]>;
  /** It was answered; called inside the transaction of the answer. */
  answered(tx: Transaction, id: string): Promise<void>;
  /** The answer answers nothing, most of those said who asked: it is owed again. Inside that transaction. */
  reopened?(tx: Transaction, id: string): Promise<void>;
  /** Which of these the profile asked or supported, and so may judge the answer. Absent: nobody is asked. Never shown (V5). */
  askedBy?(profileId: string, ids: readonly string[]): Promise<string[]>;
  /** What people took part in most since then, the most first. */
  talkedAbout?(wanted: TalkWanted): Promise<TalkedAbout[]>;
}

/** The kinds of things that can be owed an answer. A room registers its own before the application has started. */
@Injectable()
export class Answerables {
  private readonly byKind = new Map<string, Answerable>();

  register(kind: string, answerable: Answerable): void {
    this.byKind.set(kind, answerable);
  }

  of(kind: string): Answerable {
    const answerable = this.byKind.get(kind);
    if (!answerable) throw new Error(`Nobody said how a thing of the kind ${kind} is answered`);
    return answerable;
  }

  kinds(): [string, Answerable][] {
    return [...this.byKind];
  }
}
