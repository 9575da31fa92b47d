import { Column, Entity, PrimaryColumn } from 'typeorm';

export type NotificationFacts = Readonly<Record<string, string | number | boolean | null>>;

/** One event told to one profile. It says what happened to what, and never why this profile is told (V5). */
@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') profileId!: string;
  @Column('text') kind!: string;
  @Column('text') subjectKind!: string;
  @Column('uuid') subjectId!: string;
  @Column('jsonb') facts!: NotificationFacts;
  /** The row of the outbox: each is told to a profile once. */
  @Column('bigint') eventId!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
  /** The letter it is in. */
  @Column('uuid', { nullable: true }) mailId!: string | null;
  /** When it was put into a mail, or it was settled that it never will be. */
  @Column('timestamptz', { nullable: true }) mailSettledAt!: Date | null;
}
