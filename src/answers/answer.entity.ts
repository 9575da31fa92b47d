import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

export type AnswerPosition = 'agree' | 'agree-in-part' | 'disagree' | 'cannot-decide-yet' | 'not-ours';

/** Something that an answer rests on. */
export interface AnswerSource {
  readonly title: string;
  readonly url: string;
}

/** What a version of an answer says. */
export interface AnswerWords {
  readonly position: AnswerPosition;
  readonly text: Texts;
  readonly whose: Texts | null;
  readonly sources: AnswerSource[];
}

/** One version of a councillor's public answer, signed with the office as it was held then (D1). Never changed. */
@Entity('answer')
export class AnswerEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') answerDueId!: string;
  @Column('uuid') profileId!: string;
  /** 1 for what was first published; a revision is one more. */
  @Column('integer') number!: number;
  @Column('text') name!: string;
  @Column('jsonb') office!: Texts;
  /** The ward it was held for; null for who stands for the whole council. */
  @Column('jsonb', { nullable: true }) ward!: Texts | null;
  @Column('text') position!: AnswerPosition;
  @Column('jsonb') text!: Texts;
  /** Whose it is, when the position is that it isn't the council's. */
  @Column('jsonb', { nullable: true }) whose!: Texts | null;
  @Column('jsonb') sources!: AnswerSource[];
  /** Why it was said anew; null for the first version, and for one that answers what was reopened (D4). */
  @Column('jsonb', { nullable: true }) reason!: Texts | null;
  @Column('timestamptz') answeredAt!: Date;
}
