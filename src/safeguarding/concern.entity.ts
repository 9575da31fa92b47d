import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `raised`: nobody has said yet that they have it. */
export type ConcernState = 'raised' | 'acknowledged' | 'closed';

/** Somebody’s worry that somebody isn’t safe: read by the safeguarding lead and deputy alone (E1). */
@Entity('concern')
export class ConcernEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  /** Whose lead and deputy read it. */
  @Column('uuid') organisationId!: string;
  @Column('text') state!: ConcernState;
  @Column('text') words!: string;
  @Column('boolean') isDangerNow!: boolean;
  /** Null for somebody who isn’t signed in. */
  @Column('uuid', { nullable: true }) raisedBy!: string | null;
  /** By the name they went by then: it stays in the file when they leave. */
  @Column('text', { nullable: true }) raisedByName!: string | null;
  @Column('timestamptz') raisedAt!: Date;
  /** What it was raised on, as registered with `Reportables`; null where it was no contribution. */
  @Column('text', { nullable: true }) subjectKind!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  /** The adult at work whom it is about: that person never reads it, through whichever profile (E3). */
  @Column('uuid', { nullable: true }) aboutProfileId!: string | null;
  /** Until then somebody acknowledges it, or it goes to the deputy (E2). */
  @Column('timestamptz') acknowledgeBy!: Date;
  @Column('timestamptz', { nullable: true }) passedOnAt!: Date | null;
  @Column('uuid', { nullable: true }) acknowledgedBy!: string | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** From then on the copy of what it was raised on isn’t kept. */
  @Column('timestamptz', { nullable: true }) holdEndedAt!: Date | null;
}
