import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AppealOutcome = 'upheld' | 'overturned';

/** An author asks for a second look at one decision, once. */
@Entity('moderation_appeal')
export class AppealEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') decisionId!: string;
  @Column('uuid') caseId!: string;
  /** Empty where its author said nothing to it. */
  @Column('text') words!: string;
  @Column('timestamptz') appealedAt!: Date;
  @Column('text', { nullable: true }) outcome!: AppealOutcome | null;
  /** What the author is told. */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}
