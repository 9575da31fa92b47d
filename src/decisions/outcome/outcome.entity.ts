import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';
import type { InterestsWritten } from '../interests/index.js';

/** An alternative that was considered, and why it was rejected. */
export interface RejectedWritten {
  readonly optionId: string;
  readonly why: Texts;
}

/** What was decided: the record the law asks for (D3). One for each decision, by its key. */
@Entity('decision_outcome')
export class DecisionOutcomeEntity {
  @PrimaryColumn('uuid') decisionId!: string;
  /** The version that was decided on, which holds the option. */
  @Column('integer') versionNumber!: number;
  @Column('uuid') optionId!: string;
  @Column('jsonb') reasons!: Texts;
  /** The ground in law on which part of the reasons is kept apart; null when nothing is (D9). */
  @Column('text', { nullable: true }) withheldReasons!: string | null;
  @Column('jsonb') rejected!: RejectedWritten[];
  @Column('jsonb') interests!: InterestsWritten;
  @Column('date') decidedOn!: string;
  @Column('uuid') recordedBy!: string;
}
