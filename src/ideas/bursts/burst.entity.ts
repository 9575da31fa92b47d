import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Seen } from './burst.rules.js';

/** What was seen last of an idea that many supported at once (V8). */
@Entity('idea_burst')
export class IdeaBurstEntity {
  @PrimaryColumn('uuid') ideaId!: string;
  @Column('jsonb') seen!: Seen;
  @Column('timestamptz') seenAt!: Date;
  /** Until then it takes so many supports of new accounts a minute; null when it isn't slowed. */
  @Column('timestamptz', { nullable: true }) slowedUntil!: Date | null;
  /** The last minute with supports of new accounts while it was slowed, and how many it took in it. */
  @Column('timestamptz', { nullable: true }) minute!: Date | null;
  @Column('integer') takenInMinute!: number;
  @Column('integer') version!: number;
}
