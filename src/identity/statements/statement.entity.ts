import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

export type StatementKind = 'accessibility' | 'privacy' | 'privacy-for-young-people' | 'rules' | 'counting';

/** What an organisation says on one of the place's statements where it differs from what holds for all. */
@Entity('organisation_statement')
export class StatementEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('text') kind!: StatementKind;
  @Column('jsonb') words!: Texts;
  @Column('timestamptz') changedAt!: Date;
}
