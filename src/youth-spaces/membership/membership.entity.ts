import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody in a space under a pseudonym. Nothing else is known of them (Y1, Y2). */
@Entity('youth_membership')
export class YouthMembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') spaceId!: string;
  @Column('uuid') profileId!: string;
  /** The code they came in with. */
  @Column('uuid') codeId!: string;
  /** Gone once they have left. */
  @Column('text', { nullable: true }) pseudonym!: string | null;
  /** What makes two pseudonyms the same, see `pseudonymKey`. */
  @Column('text', { nullable: true }) pseudonymKey!: string | null;
  @Column('text', { nullable: true }) phraseHash!: string | null;
  /** The version of the charter that they have agreed to. */
  @Column('integer') agreedVersion!: number;
  /** When they last said their age band: asked again a year later (Y1). */
  @Column('timestamptz') ageAskedAt!: Date;
  @Column('timestamptz') joinedAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
}
