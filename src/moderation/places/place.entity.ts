import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the moderators of a place have set for it; a place without a row has what is usual. */
@Entity('moderation_place')
export class PlaceEntity {
  @PrimaryColumn('text') scopeKind!: string;
  @PrimaryColumn('uuid') scopeId!: string;
  @Column('integer') version!: number;
  /** What is written there waits when it holds one of these. */
  @Column('text', { array: true }) heldWords!: string[];
  @Column('integer', { nullable: true }) firstLookMinutes!: number | null;
  @Column('integer', { nullable: true }) decisionMinutes!: number | null;
  @Column('timestamptz') changedAt!: Date;
}
