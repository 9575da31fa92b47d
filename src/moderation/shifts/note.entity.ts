import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a moderator leaves at the end of a shift for whoever comes next. */
@Entity('moderation_note')
export class NoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') scopeKind!: string;
  @Column('uuid') scopeId!: string;
  @Column('text') words!: string;
  @Column('uuid') profileId!: string;
  @Column('timestamptz') writtenAt!: Date;
}
