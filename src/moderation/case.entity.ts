import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

export type CaseState = 'open' | 'claimed' | 'decided';

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
  /** As stored: a claim that has lapsed still says `claimed`, see `stateAt`. */
  @Column('text') state!: CaseState;
  @Column('timestamptz') openedAt!: Date;
  @Column('uuid', { nullable: true }) claimedBy!: string | null;
  @Column('timestamptz', { nullable: true }) claimedAt!: Date | null;
}
