import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way back in that a worker gave to one member. It works once; the code itself isn't kept. */
@Entity('youth_reentry')
export class ReentryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') membershipId!: string;
  @Column('text') codeHash!: string;
  @Column('uuid') madeBy!: string;
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
