import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** `read-first`: every post waits for a worker; `read-after`: posts are read after the fact; `closed`: it is over. */
export type SpaceDecisionKind = 'read-first' | 'read-after' | 'closed';

/** What those who run a space decided about it, with what the young people are told (W7). */
@Entity('youth_space_decision')
export class SpaceDecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') spaceId!: string;
  @Column('text') kind!: SpaceDecisionKind;
  @Column('jsonb') words!: Texts;
  @Column('uuid') decidedBy!: string;
  @Column('timestamptz') decidedAt!: Date;
}
