import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MergeState = 'asked' | 'refused' | 'standing' | 'undone';

/** That one idea (`source`) goes on in another (`target`): asked for by an author, done, or undone. */
@Entity('idea_merge')
export class MergeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sourceId!: string;
  @Column('uuid') targetId!: string;
  @Column('text') state!: MergeState;
  @Column('uuid') askedBy!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) mergedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
  @Column('text', { nullable: true }) undoReason!: string | null;
  @Column('integer') version!: number;
}
