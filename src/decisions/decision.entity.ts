import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

export type DecisionState = 'draft' | 'notice' | 'open' | 'decided' | 'being-carried-out' | 'done' | 'withdrawn';
export type NoticeExceptionKind = 'general' | 'special-urgency';

/** An open decision: who decides what, when. What is said of it is in its versions. */
@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  /** Who is accountable, by name (D1). */
  @Column('uuid') councillorId!: string;
  /** As held when it was published. */
  @Column('jsonb') councillorOffice!: Texts;
  @Column('boolean') isKey!: boolean;
  @Column('text') state!: DecisionState;
  /** Why notice was shorter than usual; null when it wasn't (D2). */
  @Column('text', { nullable: true }) exceptionKind!: NoticeExceptionKind | null;
  @Column('jsonb', { nullable: true }) exceptionReasons!: Texts | null;
  /** Who agreed to special urgency. */
  @Column('text', { nullable: true }) exceptionAgreedBy!: string | null;
  @Column('timestamptz') firstPublishedAt!: Date;
  @Column('timestamptz', { nullable: true }) noticeAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  /** The day announced. */
  @Column('date') decidesOn!: string;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  /** Which of its versions stands. */
  @Column('integer') versionNumber!: number;
  /** Counts every change, publishing a version among them. */
  @Column('integer') version!: number;
}
