import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** What a worker asked a council in public for the young people of a thread. Nothing of the thread but these words leaves the space (Y3, Y6). */
@Entity('youth_thread_handed')
export class HandedThreadEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') threadId!: string;
  /** The council that is asked. */
  @Column('uuid') organisationId!: string;
  @Column('jsonb') question!: Texts;
  /** What the young people were asked about last; those handed over before that was asked have none. */
  @Column('uuid', { nullable: true }) summaryId!: string | null;
  @Column('uuid') handedBy!: string;
  @Column('timestamptz') handedAt!: Date;
}
