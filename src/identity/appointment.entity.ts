import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/index.js';

/** What a professional profile may do, where, from when to when. */
@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') profileId!: string;
  @Column('text') role!: Role;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  /** Safer recruitment and training are asserted by the organisation until then (W5). */
  @Column('timestamptz', { nullable: true }) checksValidUntil!: Date | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  /** The topics a councillor answers for, whatever the ward; empty for most. */
  @Column('text', { array: true }) portfolios!: string[];
  /** The political group a councillor sits in. */
  @Column('uuid', { nullable: true }) groupId!: string | null;
}
