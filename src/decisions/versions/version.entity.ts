import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** One way to decide. A revision that keeps the option keeps its id. */
export interface OptionWritten {
  readonly id: string;
  readonly title: Texts;
  readonly effects: Texts;
  readonly cost: Texts | null;
  readonly isPreferred: boolean;
}

/** What was published of a decision at one time. Written once and never changed, which a trigger holds (D4). */
@Entity('decision_version')
export class DecisionVersionEntity {
  @PrimaryColumn('uuid') decisionId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('jsonb') title!: Texts;
  @Column('jsonb') summary!: Texts;
  @Column('jsonb') toDecide!: Texts;
  @Column('jsonb') reasons!: Texts;
  @Column('jsonb') options!: OptionWritten[];
  @Column('jsonb') interests!: Texts;
  @Column('date') decidesOn!: string;
  @Column('jsonb') whyChanged!: Texts;
  @Column('uuid') publishedBy!: string;
  @Column('timestamptz') publishedAt!: Date;
}
