import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** What was decided: the record the law asks for (D3). One for each decision, by its key. */
@Entity('decision_outcome')
export class DecisionOutcomeEntity {
  @PrimaryColumn('uuid') decisionId!: string;
  /** The version that was decided on, which holds the option. */
  @Column('integer') versionNumber!: number;
  @Column('uuid') optionId!: string;
  @Column('jsonb') reasons!: Texts;
  @Column('jsonb') rejected!: Texts;
  @Column('jsonb') interests!: Texts;
  @Column('date') decidedOn!: string;
  @Column('uuid') recordedBy!: string;
}
