import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, Day } from '../../platform/index.js';

/** That a worker has seen a guardian's consent, when, and under which rule. No document, no name. */
@Entity('youth_consent')
export class ConsentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') membershipId!: string;
  /** The rule: whose, since when, for which band. */
  @Column('text') jurisdiction!: string;
  @Column('date') ruleFrom!: Day;
  @Column('text') ageBand!: AgeBand;
  @Column('uuid') seenBy!: string;
  @Column('timestamptz') seenAt!: Date;
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
