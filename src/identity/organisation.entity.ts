import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, Texts } from '../platform/index.js';

export type OrganisationKind = 'council' | 'youth-service' | 'voluntary';

/** A public body or partner. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') kind!: OrganisationKind;
  /** parish, district, county …; null for what isn't a council */
  @Column('text', { nullable: true }) tier!: string | null;
  @Column('jsonb') name!: Texts;
  @Column('text', { array: true }) languages!: Language[];
  /** Publishing in one language alone is refused (L1). */
  @Column('boolean') publishesInAll!: boolean;
  @Column('text') jurisdiction!: string;
  /** Its colour as #rrggbb; null for the place's own. */
  @Column('text', { nullable: true }) accent!: string | null;
  /** Supports that make an answer due; null where nothing is decided. */
  @Column('integer', { nullable: true }) supportThreshold!: number | null;
  /** Working days in which an answer is due. */
  @Column('integer', { nullable: true }) answerDays!: number | null;
  /** Counts changes of its settings. */
  @Column('integer') version!: number;
}
