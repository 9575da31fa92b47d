import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, Language } from '../../platform/index.js';
import type { Answers } from '../questionnaire/index.js';

/** How a submission came. Only the first is one a person (V1); each is shown as what it is. */
export const SUBMISSION_SOURCES = ['online', 'private-link', 'organisation', 'paper', 'meeting'] as const;
export type SubmissionSource = (typeof SUBMISSION_SOURCES)[number];

/** What one person or organisation sent in to a consultation, as it stands. */
@Entity('consultation_submission')
export class SubmissionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') consultationId!: string;
  @Column('integer') version!: number;
  @Column('text') source!: SubmissionSource;
  /** Who sent it: a person in their own name, or a clerk for the organisation. Nobody's for the other sources. */
  @Column('uuid', { nullable: true }) profileId!: string | null;
  /** The organisation that speaks (W3). */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  /** Of the secret in a private link; the secret itself isn't kept. */
  @Column('text', { nullable: true }) linkHash!: string | null;
  /** Where the person lived and how old they were when it was received, where that is known. */
  @Column('uuid', { nullable: true }) wardId!: string | null;
  @Column('text', { nullable: true }) ageBand!: AgeBand | null;
  /** What was written is in this language (L2). */
  @Column('text') language!: Language;
  @Column('jsonb') answers!: Answers;
  @Column('boolean') mayQuote!: boolean;
  @Column('boolean') wantsOutcome!: boolean;
  /** Something written could lead to a person: never quoted, whatever was permitted (Y7). */
  @Column('boolean') holdsContactDetails!: boolean;
  @Column('text') reference!: string;
  /** The instant at which what stands was wholly received (V6). */
  @Column('timestamptz') receivedAt!: Date;
  /** When it was taken back. It counts no more, and nothing of what it said is kept. */
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
