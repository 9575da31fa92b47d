import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, ProfileKind, Texts } from '../platform/index.js';

/** A public face. Everything said, voted or decided is done by one, never by an account. */
@Entity('profile')
export class ProfileEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') accountId!: string;
  @Column('text') kind!: ProfileKind;
  @Column('text') displayName!: string;
  @Column('text') ageBand!: AgeBand;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  /** Professional profiles belong to the organisation, not to the person. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('jsonb', { nullable: true }) jobTitle!: Texts | null;
  @Column('text', { nullable: true }) lineManager!: string | null;
  @Column('text', { nullable: true }) verifiedBy!: string | null;
  @Column('timestamptz', { nullable: true }) verifiedUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) suspendedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
