import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Topic } from '../../identity/index.js';
import type { Texts } from '../../platform/index.js';
import type { InterestsWritten } from '../interests/index.js';

/** One way to decide. A revision that keeps the option keeps its id. */
export interface OptionWritten {
  readonly id: string;
  readonly title: Texts;
  readonly effects: Texts;
  readonly cost: Texts | null;
  /** Left out by what was written before it was asked. */
  readonly affects?: Texts | null;
  readonly isPreferred: boolean;
  /** The ground in law on which what it says is kept apart, out of this row (D9). */
  readonly withheldGround?: string | null;
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
  @Column('jsonb', { nullable: true }) whyKey!: Texts | null;
  @Column('jsonb', { nullable: true }) whyPreferred!: Texts | null;
  /** The ground in law on which part of the reasons is kept apart (D9). */
  @Column('text', { nullable: true }) withheldReasons!: string | null;
  @Column('uuid', { array: true }) paperIds!: string[];
  @Column('jsonb') interests!: InterestsWritten;
  @Column('uuid', { array: true }) wardIds!: string[];
  @Column('text', { array: true }) topics!: Topic[];
  @Column('date') decidesOn!: string;
  @Column('date', { nullable: true }) decidesUntil!: string | null;
  @Column('jsonb') whyChanged!: Texts;
  @Column('uuid') publishedBy!: string;
  @Column('timestamptz') publishedAt!: Date;
}
