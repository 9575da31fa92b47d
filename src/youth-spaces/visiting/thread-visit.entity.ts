import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the workers of a space invited a councillor to one thread, from when to when (W1). */
@Entity('thread_visit')
export class ThreadVisitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') threadId!: string;
  /** The councillor. */
  @Column('uuid') profileId!: string;
  @Column('uuid') invitedBy!: string;
  @Column('timestamptz') invitedAt!: Date;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('boolean') mayPost!: boolean;
  /** When a worker took it back, or the councillor declined. */
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  /** When they last looked at what was said: nobody reads unmarked. */
  @Column('timestamptz', { nullable: true }) lastReadAt!: Date | null;
}
