import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';
import type { ThreadState } from './post.rules.js';

/** A discussion in a youth space, begun by a worker with a question. */
@Entity('youth_thread')
export class YouthThreadEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Grows with each change of the thread and of the posts in it. */
  @Column('integer') version!: number;
  @Column('uuid') spaceId!: string;
  @Column('jsonb') question!: Texts;
  @Column('text') state!: ThreadState;
  @Column('uuid') startedBy!: string;
  @Column('timestamptz') startedAt!: Date;
}
