import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days before an election in which an organisation launches nothing without a reason (D9); both within it. */
@Entity('pre_election_period')
export class PreElectionPeriodEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('date') fromDay!: string;
  @Column('date') untilDay!: string;
  @Column('uuid') setBy!: string;
  @Column('timestamptz') setAt!: Date;
}
