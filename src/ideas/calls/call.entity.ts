import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, Texts } from '../../platform/index.js';

/** A council asks for ideas on something, for a while. Nothing of it changes once it is there: who may take part and how is stated before it opens (V7). */
@Entity('idea_call')
export class IdeaCallEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('jsonb') title!: Texts;
  @Column('jsonb') about!: Texts;
  @Column('timestamptz') opensAt!: Date;
  /** From this instant on it takes no ideas and no support (V6). */
  @Column('timestamptz') closesAt!: Date;
  /** How many of its ideas one person may support; null for as many as they like. */
  @Column('integer', { nullable: true }) supportsEach!: number | null;
  @Column('text', { array: true }) supporterBands!: AgeBand[];
  @Column('uuid') madeBy!: string;
  @Column('timestamptz') madeAt!: Date;
}
