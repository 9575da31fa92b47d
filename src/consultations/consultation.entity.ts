import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

/** The promise made when something opens (IAP2): how far what people say will count. */
export const PARTICIPATION_LEVELS = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type ParticipationLevel = (typeof PARTICIPATION_LEVELS)[number];

/** Whether that promise was kept. */
export const PROMISES_KEPT = ['kept', 'partly', 'broken'] as const;
export type PromiseKept = (typeof PROMISES_KEPT)[number];

/** Put to the public for a stated time, about something not yet decided. */
@Entity('consultation')
export class ConsultationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('uuid') openedByProfileId!: string;
  @Column('jsonb') title!: Texts;
  @Column('jsonb') summary!: Texts;
  @Column('jsonb') stillOpen!: Texts;
  @Column('jsonb') alreadyFixed!: Texts;
  /** Who is affected (G2). */
  @Column('jsonb') affects!: Texts;
  @Column('text') level!: ParticipationLevel;
  /** Why the time is shorter than usual, where it is (G3). */
  @Column('text', { nullable: true }) shortTimeReason!: string | null;
  @Column('timestamptz') opensAt!: Date;
  /** The first instant at which nothing is taken any more (G6). */
  @Column('timestamptz') closesAt!: Date;
  /** When the closing was put on the record; the state doesn't wait for it. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('jsonb', { nullable: true }) weAsked!: Texts | null;
  @Column('jsonb', { nullable: true }) youSaid!: Texts | null;
  @Column('jsonb', { nullable: true }) weDid!: Texts | null;
  @Column('text', { nullable: true }) levelKept!: PromiseKept | null;
  @Column('timestamptz', { nullable: true }) outcomePublishedAt!: Date | null;
}
