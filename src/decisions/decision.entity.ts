import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Topic } from '../identity/index.js';
import type { Texts } from '../platform/index.js';

export type DecisionState = 'draft' | 'notice' | 'open' | 'decided' | 'being-carried-out' | 'done' | 'withdrawn' | 'superseded';
export type NoticeExceptionKind = 'general' | 'special-urgency';

/** An open decision: who decides what, when. What is said of it is in its versions. */
@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  /** Those it affects; none for the whole area. */
  @Column('uuid', { array: true }) wardIds!: string[];
  @Column('text', { array: true }) topics!: Topic[];
  /** Who is accountable, by name: who decides, or who brings it before the body that does (D1). */
  @Column('uuid') councillorId!: string;
  /** As held when it was published. */
  @Column('jsonb') councillorOffice!: Texts;
  /** The body that decides; null when the councillor does. */
  @Column('uuid', { nullable: true }) bodyId!: string | null;
  @Column('boolean') isKey!: boolean;
  /** Planning, licensing and the like: takes no councillor's view and no support before it is decided (D9). */
  @Column('boolean') isQuasiJudicial!: boolean;
  @Column('text') state!: DecisionState;
  /** Why notice was shorter than usual; null when it wasn't (D2). */
  @Column('text', { nullable: true }) exceptionKind!: NoticeExceptionKind | null;
  @Column('jsonb', { nullable: true }) exceptionReasons!: Texts | null;
  /** Who agreed to special urgency. */
  @Column('text', { nullable: true }) exceptionAgreedBy!: string | null;
  @Column('timestamptz') firstPublishedAt!: Date;
  @Column('timestamptz', { nullable: true }) noticeAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  /** The day announced, or the first one of a period. */
  @Column('date') decidesOn!: string;
  /** The last day of the period; null when it is one day. */
  @Column('date', { nullable: true }) decidesUntil!: string | null;
  /** Why it was launched although an election was near (D9). */
  @Column('jsonb', { nullable: true }) preElectionReason!: Texts | null;
  /** When it was recorded. */
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  /** The day on which it was decided, as the record says. */
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('timestamptz', { nullable: true }) carryingOutSince!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('jsonb', { nullable: true }) withdrawnWhy!: Texts | null;
  /** The later decision that stands in its place. */
  @Column('uuid', { nullable: true }) supersededBy!: string | null;
  @Column('jsonb', { nullable: true }) supersededWhy!: Texts | null;
  /** The first day on which the record may be deleted; null until it is decided or withdrawn (D8). */
  @Column('date', { nullable: true }) keptUntil!: string | null;
  @Column('date', { nullable: true }) papersKeptUntil!: string | null;
  /** Which of its versions stands. */
  @Column('integer') versionNumber!: number;
  /** Counts every change, publishing a version among them. */
  @Column('integer') version!: number;
}
