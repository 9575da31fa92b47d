import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** Which supports are meant, without saying whose (V5). */
export interface RemovalCriteria {
  /** Given from this instant on, and before that one. */
  readonly from: string;
  readonly until: string;
  /** By accounts that were no older than this when they gave it; null whatever their age. */
  readonly accountsYoungerThanHours: number | null;
}

/** False supports removed from an idea, on the record and in public (V8). */
@Entity('idea_support_removal')
export class SupportRemovalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ideaId!: string;
  @Column('jsonb') criteria!: RemovalCriteria;
  @Column('jsonb') reason!: Texts;
  @Column('integer') count!: number;
  @Column('uuid') removedBy!: string;
  @Column('timestamptz') removedAt!: Date;
  @Column('timestamptz', { nullable: true }) restoredAt!: Date | null;
  @Column('jsonb', { nullable: true }) restoreReason!: Texts | null;
}
