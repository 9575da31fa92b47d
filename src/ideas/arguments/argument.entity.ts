import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/index.js';

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
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('integer') version!: number;
}
