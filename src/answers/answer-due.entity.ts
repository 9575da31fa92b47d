import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

export type LiftedBecause = 'false-votes' | 'removed' | 'joined';

/** The duty of a named councillor to answer something in public, by a day. One for each thing, by a unique key. */
@Entity('answer_due')
export class AnswerDueEntity {
  @PrimaryColumn('uuid') id!: string;
  /** What is to be answered, e.g. `idea`; its room registered how. */
  @Column('text') subjectKind!: string;
  @Column('uuid') subjectId!: string;
  /** What made it due, e.g. `support-threshold`. */
  @Column('text') rule!: string;
  @Column('uuid') organisationId!: string;
  /** The ward it concerns, whose next councillor takes it on when the one who owes it leaves. */
  @Column('uuid', { nullable: true }) wardId!: string | null;
  @Column('uuid') owedBy!: string;
  /** As held when it fell due, or when it was handed over. */
  @Column('jsonb') owedByOffice!: Texts;
  /** Since when nobody in office owes it: a clerk names somebody. */
  @Column('timestamptz', { nullable: true }) vacantSince!: Date | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('date') dueOn!: string;
  @Column('timestamptz', { nullable: true }) acknowledgedAt!: Date | null;
  @Column('text', { nullable: true }) delayedHow!: 'extended' | 'paused' | null;
  @Column('timestamptz', { nullable: true }) delayedAt!: Date | null;
  @Column('jsonb', { nullable: true }) delayReason!: Texts | null;
  /** The day it was due on before it was extended or paused. */
  @Column('date', { nullable: true }) delayedFrom!: string | null;
  /** The day on which the clock of a paused one goes on. */
  @Column('date', { nullable: true }) resumesOn!: string | null;
  /** When it was answered in full; null while nobody has, and again when it is reopened. */
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Until then those who asked say whether the answer answers it; its terms are fixed when it is answered (V7). */
  @Column('timestamptz', { nullable: true }) verdictUntil!: Date | null;
  @Column('integer', { nullable: true }) verdictPercent!: number | null;
  @Column('integer', { nullable: true }) verdictLeast!: number | null;
  @Column('timestamptz', { nullable: true }) verdictClosedAt!: Date | null;
  /** When too many said that it doesn't answer: once. What it was the first time is kept. */
  @Column('timestamptz', { nullable: true }) reopenedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) firstAnsweredAt!: Date | null;
  @Column('date', { nullable: true }) firstDueOn!: string | null;
  /** When nothing was to be answered any more, and why: never because support was taken back. */
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;
  @Column('text', { nullable: true }) liftedBecause!: LiftedBecause | null;
  @Column('jsonb', { nullable: true }) liftedReason!: Texts | null;
  @Column('integer') version!: number;
}
