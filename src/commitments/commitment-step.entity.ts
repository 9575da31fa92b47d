import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';
import type { CommitmentState } from './commitment.entity.js';

/** How a commitment stood from an instant on, and what was said of it. The first is the promise itself. */
@Entity('commitment_step')
export class CommitmentStepEntity {
  @PrimaryColumn('uuid') commitmentId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('text') state!: CommitmentState;
  @Column('date') dueOn!: string;
  @Column('uuid') ownerId!: string;
  /** Public; null where nothing had to be said. */
  @Column('jsonb', { nullable: true }) note!: Texts | null;
  @Column('uuid') takenBy!: string;
  @Column('timestamptz') takenAt!: Date;
}
