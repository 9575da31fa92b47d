import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PromiseKind = 'decision' | 'consultation' | 'councillor';

/** Who has promised to listen to a space, or what its words may influence. */
@Entity('youth_promise')
export class YouthPromiseEntity {
  @PrimaryColumn('uuid') spaceId!: string;
  @PrimaryColumn('text') kind!: PromiseKind;
  /** A decision, a consultation, or a councillor's profile. */
  @PrimaryColumn('uuid') subjectId!: string;
  @Column('timestamptz') addedAt!: Date;
}

/** A time of every week in which a space is staffed; minutes from midnight, by the clock of its place. */
@Entity('youth_hours')
export class YouthHoursEntity {
  @PrimaryColumn('uuid') spaceId!: string;
  /** Monday is 1. */
  @PrimaryColumn('integer') weekday!: number;
  @PrimaryColumn('integer') fromMinute!: number;
  @Column('integer') toMinute!: number;
}

/** A day on which the weekly hours of a space don't hold. */
@Entity('youth_day_off')
export class YouthDayOffEntity {
  @PrimaryColumn('uuid') spaceId!: string;
  @PrimaryColumn('date') day!: string;
}

/** Why a space is good for young people, what could go wrong, and what is done about it. Holds once somebody else has signed it. */
@Entity('best_interests_assessment')
export class AssessmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') spaceId!: string;
  @Column('text') benefits!: string;
  @Column('text') risks!: string;
  @Column('text') measures!: string;
  @Column('uuid') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('uuid', { nullable: true }) signedBy!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) holdsUntil!: Date | null;
  /** The supervisor who took the signature back. */
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
