import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';
import type { SummaryAbout } from './summary.rules.js';

/** What a worker drafted of what the young people said, and asked them about. Each draft is kept as it was asked. */
@Entity('thread_summary')
export class ThreadSummaryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') threadId!: string;
  /** Of the discussion, or of what they say of the answer that came back. */
  @Column('text') about!: SummaryAbout;
  /** Which draft: 1 for the first. */
  @Column('integer') number!: number;
  @Column('jsonb') text!: Texts;
  @Column('uuid') draftedBy!: string;
  @Column('timestamptz') askedAt!: Date;
  /** When the asking ended; null while it goes on. */
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}

/** What changed because of a thread, in the words of whoever tells it. Nothing told is taken away or rewritten. */
@Entity('thread_change')
export class ThreadChangeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') threadId!: string;
  @Column('jsonb') text!: Texts;
  @Column('uuid') toldBy!: string;
  @Column('timestamptz') toldAt!: Date;
}
