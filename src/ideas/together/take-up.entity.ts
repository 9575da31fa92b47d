import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** A community group does it, without waiting for the council. */
@Entity('idea_take_up')
export class TakeUpEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ideaId!: string;
  @Column('uuid') organisationId!: string;
  @Column('jsonb') words!: Texts;
  @Column('uuid') profileId!: string;
  @Column('timestamptz') takenUpAt!: Date;
  @Column('timestamptz', { nullable: true }) givenBackAt!: Date | null;
}
