import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

export type CaseState = 'open' | 'claimed' | 'decided';

/** Why a contribution is before moderators, for finding cases; `reason` says it in words. */
export const CASE_CAUSES = ['reported', 'contact-details', 'outside-hours', 'first-post', 'listed-words', 'read-first', 'appealed', 'looked-at-again'] as const;
export type CaseCause = (typeof CASE_CAUSES)[number];

/** What moderators work on: one for each reported or held contribution, opened again when there is reason to. */
@Entity('moderation_case')
export class CaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  /** What the contribution is, as registered with `Reportables`. */
  @Column('text') kind!: string;
  @Column('uuid') subjectId!: string;
  @Column('text') scopeKind!: string;
  @Column('uuid') scopeId!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('jsonb') reason!: Texts;
  @Column('text', { array: true }) because!: CaseCause[];
  /** As stored: a claim that has lapsed still says `claimed`, see `stateAt`. */
  @Column('text') state!: CaseState;
  @Column('timestamptz') openedAt!: Date;
  /** Its place in the queue: when it was opened, later where only reports that weigh less brought it. */
  @Column('timestamptz') sortsAt!: Date;
  /** When somebody first took it on since it was opened. */
  @Column('timestamptz', { nullable: true }) lookedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) claimedBy!: string | null;
  @Column('timestamptz', { nullable: true }) claimedAt!: Date | null;
}
