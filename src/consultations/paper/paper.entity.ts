import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, Language } from '../../platform/index.js';
import type { Answers } from '../questionnaire/index.js';
import type { PaperRemedy, PaperSource, PaperState } from './paper.states.js';

/** What came on paper or was said at a meeting, typed in by one officer. It counts only when another has checked it (G7). */
@Entity('paper_submission')
export class PaperSubmissionEntity {
  /** Becomes that of the submission which counts. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') consultationId!: string;
  @Column('integer') version!: number;
  @Column('text') state!: PaperState;
  @Column('text') source!: PaperSource;
  /** Where it was handed in, or which meeting it was. */
  @Column('text') place!: string;
  /** The day on which it was received. */
  @Column('date') receivedOn!: string;
  /** What was entered together has its scans together. */
  @Column('uuid') batchId!: string;
  /** The line of the table it came from; null where it was typed in by itself. */
  @Column('integer', { nullable: true }) line!: number | null;
  @Column('jsonb') answers!: Answers;
  @Column('text') language!: Language;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  @Column('text', { nullable: true }) ageBand!: AgeBand | null;
  @Column('boolean') mayQuote!: boolean;
  @Column('uuid') enteredByProfileId!: string;
  @Column('timestamptz') enteredAt!: Date;
  @Column('uuid', { nullable: true }) checkedByProfileId!: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  /** What is to be put right. */
  @Column('text', { nullable: true }) returnReason!: string | null;
  /** Who says that it was accepted in error, when and why, and what is to be done about it. */
  @Column('uuid', { nullable: true }) doubtedByProfileId!: string | null;
  @Column('timestamptz', { nullable: true }) doubtedAt!: Date | null;
  @Column('text', { nullable: true }) doubtReason!: string | null;
  @Column('text', { nullable: true }) doubtRemedy!: PaperRemedy | null;
  /** Who agreed that it is taken out for good. */
  @Column('uuid', { nullable: true }) settledByProfileId!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}

export const NO_DOUBT = { doubtedByProfileId: null, doubtedAt: null, doubtReason: null, doubtRemedy: null, settledByProfileId: null, settledAt: null };
