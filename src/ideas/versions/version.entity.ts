import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HeldBecause, IdeaContent } from '../content/index.js';

/** `waiting`: for a clerk, while the version before it stands. `refused`: a clerk didn't publish it. */
export type IdeaVersionState = 'published' | 'waiting' | 'refused';

/** The words of an idea as they were from one change to the next. */
@Entity('idea_version')
export class IdeaVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ideaId!: string;
  @Column('integer') number!: number;
  @Column('jsonb') content!: IdeaContent;
  /** What its author said of the change; null for the first. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') state!: IdeaVersionState;
  @Column('text', { array: true }) heldBecause!: HeldBecause[];
  @Column('timestamptz') writtenAt!: Date;
}
