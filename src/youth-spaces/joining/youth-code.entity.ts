import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group code: lets a number of people into a space, until a time. The code itself isn't kept. */
@Entity('youth_code')
export class YouthCodeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') spaceId!: string;
  @Column('text') codeHash!: string;
  @Column('integer') uses!: number;
  @Column('integer') used!: number;
  @Column('timestamptz') expiresAt!: Date;
  @Column('uuid') madeBy!: string;
  @Column('timestamptz') madeAt!: Date;
}
