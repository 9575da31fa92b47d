import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/index.js';
import type { HeldBecause } from '../content/index.js';

/** What somebody would do for an idea: public words of an adult. */
@Entity('idea_offer')
export class OfferEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ideaId!: string;
  @Column('uuid') authorId!: string;
  @Column('text') text!: string;
  @Column('text') language!: Language;
  @Column('timestamptz') writtenAt!: Date;
  /** When its author took it back. */
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { array: true }) heldBecause!: HeldBecause[];
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('integer') version!: number;
}
