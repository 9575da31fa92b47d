import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** What several submissions say, named by officers. */
@Entity('consultation_theme')
export class ThemeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') consultationId!: string;
  @Column('jsonb') name!: Texts;
  @Column('jsonb') description!: Texts;
  /** What said this says that now. */
  @Column('uuid', { nullable: true }) mergedInto!: string | null;
  /** People who agree with at least one of its statements; null without any. */
  @Column('integer', { nullable: true }) agreed!: number | null;
  @Column('uuid') addedBy!: string;
  @Column('timestamptz') addedAt!: Date;
}
