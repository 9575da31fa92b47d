import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role, Texts } from '../../platform/index.js';

/** Somebody is asked, by mail, to work here. What the organisation says of them waits until they accept. */
@Entity('work_invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  /** Of what the link holds, so that nobody who reads the database can accept. */
  @Column('text') tokenHash!: string;
  @Column('text') email!: string;
  @Column('text') realName!: string;
  @Column('jsonb') jobTitle!: Texts;
  @Column('text') lineManager!: string;
  @Column('text') role!: Role;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  @Column('text', { array: true }) portfolios!: string[];
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  @Column('timestamptz', { nullable: true }) checksValidUntil!: Date | null;
  @Column('uuid') invitedBy!: string;
  @Column('timestamptz') invitedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
