import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';
import type { DecidedAction } from './reportables.js';

/** What was decided on a case. Never changed: a case that is opened again gets another one. */
@Entity('moderation_decision')
export class ModerationDecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') action!: DecidedAction;
  @Column('uuid') ruleId!: string;
  /** The rule as it stood then. */
  @Column('jsonb') rule!: Texts;
  @Column('text') words!: string;
  /** The professional profile that decided. */
  @Column('uuid') profileId!: string;
  /** The version of the contribution once the decision had been carried out. */
  @Column('integer') subjectVersion!: number;
  @Column('timestamptz') decidedAt!: Date;
  /** Since when it had waited; absent where it was decided before that was kept. */
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lookedAt!: Date | null;
  /** Until then its author doesn't write there. */
  @Column('timestamptz', { nullable: true }) pausedUntil!: Date | null;
}
