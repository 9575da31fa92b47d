import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';
import type { ModerationAction } from './reportables.js';

/** What was decided on a case. Never changed: a case that is opened again gets another one. */
@Entity('moderation_decision')
export class ModerationDecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') action!: ModerationAction;
  @Column('uuid') ruleId!: string;
  /** The rule as it stood then. */
  @Column('jsonb') rule!: Texts;
  @Column('text') words!: string;
  /** The professional profile that decided. */
  @Column('uuid') profileId!: string;
  /** The version of the contribution once the decision had been carried out. */
  @Column('integer') subjectVersion!: number;
  @Column('timestamptz') decidedAt!: Date;
}
