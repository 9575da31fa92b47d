import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';

/** The area that elects councillors of a council. */
@Entity('ward')
export class WardEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('jsonb') name!: Texts;
}
