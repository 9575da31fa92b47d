import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, Texts } from '../../platform/index.js';
import type { HeldBecause } from '../content/index.js';

/** What somebody says to an argument; nobody replies to a reply. */
@Entity('idea_argument_reply')
export class ArgumentReplyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') argumentId!: string;
  @Column('uuid') authorId!: string;
  /** A councillor's, as held when they wrote it (D1); null for a citizen. */
  @Column('jsonb', { nullable: true }) office!: Texts | null;
  @Column('text') text!: string;
  @Column('text') language!: Language;
  @Column('timestamptz') writtenAt!: Date;
  @Column('text', { array: true }) heldBecause!: HeldBecause[];
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('integer') version!: number;
}
