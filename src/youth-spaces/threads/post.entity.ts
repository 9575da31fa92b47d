import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/index.js';
import type { HeldBecause, PostState } from './post.rules.js';

/** One message in a thread. */
@Entity('youth_post')
export class YouthPostEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') threadId!: string;
  @Column('uuid') authorId!: string;
  /** Empty once its author has left and taken their words along. */
  @Column('text') body!: string;
  @Column('text') language!: Language;
  @Column('text') state!: PostState;
  /** Why it waits; the author is told. */
  @Column('text', { array: true }) heldBecause!: HeldBecause[];
  @Column('uuid', { nullable: true }) replyToId!: string | null;
  @Column('timestamptz') writtenAt!: Date;
  /** When everybody could read it first: what is new to somebody is told by it. */
  @Column('timestamptz', { nullable: true }) shownAt!: Date | null;
}
