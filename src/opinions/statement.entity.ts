import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, Texts } from '../platform/index.js';

export type StatementState = 'waiting' | 'accepted' | 'rejected';

/** One thing to agree or disagree with. The counts are changed only together with a stance. */
@Entity('statement')
export class StatementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') roundId!: string;
  /** Grows with text and state, not with the counts: whoever decides on it decides on what they read. */
  @Column('integer') version!: number;
  @Column('uuid') authorProfileId!: string;
  @Column('text') text!: string;
  @Column('text') language!: Language;
  /** The same in other languages, where the host's organisation wrote it (L1); what people write keeps its own alone (L2). */
  @Column('jsonb', { nullable: true }) translations!: Texts | null;
  @Column('text') state!: StatementState;
  @Column('integer') agree!: number;
  @Column('integer') disagree!: number;
  @Column('integer') pass!: number;
  @Column('timestamptz') writtenAt!: Date;
}
