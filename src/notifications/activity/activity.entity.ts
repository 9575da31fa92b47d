import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationFacts } from '../notification.entity.js';

/** One public step of something, as it happened in the place. */
@Entity('activity')
export class ActivityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text') subjectKind!: string;
  @Column('uuid') subjectId!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('jsonb') facts!: NotificationFacts;
  /** The row of the outbox: each is kept once. */
  @Column('bigint') eventId!: string;
  @Column('timestamptz') at!: Date;
}
