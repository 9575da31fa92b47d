import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group code: lets a number of people into a space, until a time. The code itself isn't kept, but for its last letters. */
@Entity('youth_code')
export class YouthCodeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') spaceId!: string;
  @Column('text') codeHash!: string;
  /** Its last two letters, by which its workers tell it from others. */
  @Column('text') ending!: string;
  /** It lets in only while the space is staffed. */
  @Column('boolean') onlyStaffed!: boolean;
  @Column('integer') uses!: number;
  @Column('integer') used!: number;
  @Column('timestamptz') expiresAt!: Date;
  /** A worker ended it before its time. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('uuid') madeBy!: string;
  @Column('timestamptz') madeAt!: Date;
}
