import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

export type CommitmentState = 'promised' | 'under-way' | 'delayed' | 'delivered' | 'dropped';

/** What was promised, by whom, by when (D7). */
@Entity('commitment')
export class CommitmentEntity {
  @PrimaryColumn('uuid') id!: string;
  /** What it was promised in, e.g. `decision` or `answer`. */
  @Column('text') promisedInKind!: string;
  @Column('uuid') promisedInId!: string;
  @Column('uuid') organisationId!: string;
  @Column('jsonb') what!: Texts;
  /** Who sees to it, by name; it may be handed over. */
  @Column('uuid') ownerId!: string;
  /** The day that stands: the first one is in its first step. */
  @Column('date') dueOn!: string;
  @Column('text') state!: CommitmentState;
  /** What is said publicly of how it stands; null until its state is first changed. */
  @Column('jsonb', { nullable: true }) note!: Texts | null;
  /** Who follows these is told of each change: those who contributed to what it was promised in. */
  @Column('text', { array: true }) topics!: string[];
  @Column('timestamptz') promisedAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  @Column('integer') version!: number;
}
