import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody wishes to be told about something without having contributed to it. */
@Entity('follow')
export class FollowEntity {
  @PrimaryColumn('uuid') profileId!: string;
  @PrimaryColumn('text') subjectKind!: string;
  @PrimaryColumn('uuid') subjectId!: string;
  @Column('timestamptz') since!: Date;
}
