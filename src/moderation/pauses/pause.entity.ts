import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An author doesn't write in one place for a while; never without a decision that says why. */
@Entity('moderation_pause')
export class PauseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') scopeKind!: string;
  @Column('uuid') scopeId!: string;
  @Column('uuid') profileId!: string;
  @Column('uuid') decisionId!: string;
  @Column('timestamptz') beginsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;
  @Column('uuid', { nullable: true }) liftedBy!: string | null;
}
