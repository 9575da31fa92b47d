import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/index.js';

export interface ContributedTo {
  /** e.g. `idea`, `consultation`, `question`, `decision`, `answer` */
  readonly kind: string;
  readonly id: string;
}

/** The profiles of those who contributed to the thing with that id; the same one may be told twice. */
export type AnswerContributors = (tx: Transaction, id: string) => Promise<readonly string[]>;

/**
 * Who contributed to something, so that they can be told what came of it (D7, G5). It answers deeds and jobs alone: who
 * supported or answered what is never shown (V5).
 */
@Injectable()
export class Contributors {
  private readonly answers = new Map<string, AnswerContributors[]>();

  /** A kind may have several: a consultation on a decision adds those who took part in it to the decision's. */
  register(kind: string, answer: AnswerContributors): void {
    this.answers.set(kind, [...(this.answers.get(kind) ?? []), answer]);
  }

  async to(tx: Transaction, { kind, id }: ContributedTo): Promise<string[]> {
    const found = new Set<string>();
    for (const answer of this.answers.get(kind) ?? []) for (const profileId of await answer(tx, id)) found.add(profileId);
    return [...found];
  }
}
