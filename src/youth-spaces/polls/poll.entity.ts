import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** A quick choice that a worker puts to the young people in a thread. */
@Entity('youth_poll')
export class YouthPollEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') threadId!: string;
  @Column('jsonb') question!: Texts;
  @Column('uuid') madeBy!: string;
  @Column('timestamptz') madeAt!: Date;
  /** The first instant at which nothing is taken any more; null while that is open. */
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null;
}

/** One thing to choose: said in words, which describe its picture where it has one. */
@Entity('youth_poll_option')
export class YouthPollOptionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pollId!: string;
  @Column('integer') number!: number;
  @Column('jsonb') words!: Texts;
  @Column('text', { nullable: true }) emoji!: string | null;
  @Column('uuid', { nullable: true }) fileId!: string | null;
}
