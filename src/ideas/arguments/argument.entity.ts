import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/index.js';
import type { HeldBecause } from '../content/index.js';

export type ArgumentSide = 'for' | 'against';

/** A reason for or against an idea. */
@Entity('idea_argument')
export class ArgumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ideaId!: string;
  @Column('uuid') authorId!: string;
  @Column('text') side!: ArgumentSide;
  @Column('text') text!: string;
  @Column('text') language!: Language;
  @Column('timestamptz') writtenAt!: Date;
  /** Why it waited for a clerk when it was written; empty when it didn't, or was published since. */
  @Column('text', { array: true }) heldBecause!: HeldBecause[];
  /** Equal the numbers of ratings, always. */
  @Column('integer') helpfulCount!: number;
  @Column('integer') unhelpfulCount!: number;
  /** When it was held or a moderator hid it. */
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('integer') version!: number;
}
