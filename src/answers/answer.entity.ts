import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

export type AnswerPosition = 'agree' | 'agree-in-part' | 'disagree' | 'cannot-decide-yet' | 'not-ours';

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
  @Column('text') position!: AnswerPosition;
  @Column('jsonb') text!: Texts;
  @Column('timestamptz') answeredAt!: Date;
}
