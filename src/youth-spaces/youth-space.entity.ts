import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../platform/index.js';
import type { YouthSpaceState } from './youth-space.rules.js';

/** A place for young people's discussion, run by the youth workers of an organisation. */
@Entity('youth_space')
export class YouthSpaceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') organisationId!: string;
  /** As recorded; what holds now also depends on the adults there, see `stateNow` (W6). */
  @Column('text') state!: YouthSpaceState;
  @Column('jsonb') title!: Texts;
  @Column('jsonb') topic!: Texts;
  /** What it may change, and who has promised to listen (Y8). */
  @Column('jsonb') influences!: Texts;
  /** What to do when no worker is there (Y8). */
  @Column('jsonb') outsideHours!: Texts;
  /** The charter says whether one worker may staff it alone (W6). */
  @Column('boolean') mayStaffAlone!: boolean;
  /** The version of the charter that holds. */
  @Column('integer') charterVersion!: number;
  /** Every post by a young person waits for a worker (W7). */
  @Column('boolean') isPremoderated!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
}

/** A youth worker who works in a space, as long as their appointment is in force. */
@Entity('youth_space_worker')
export class YouthSpaceWorkerEntity {
  @PrimaryColumn('uuid') spaceId!: string;
  @PrimaryColumn('uuid') profileId!: string;
  @Column('timestamptz') addedAt!: Date;
}

/** One rule of a space's charter, which moderation decisions cite. */
@Entity('charter_rule')
export class CharterRuleEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') spaceId!: string;
  /** The version of the charter that it belongs to: those of earlier ones are kept, decisions rest on them (W9). */
  @Column('integer') charterVersion!: number;
  @Column('integer') number!: number;
  @Column('jsonb') text!: Texts;
}

/** A worker staffs a space from `startsAt` until `endsAt`. */
@Entity('duty_shift')
export class DutyShiftEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') spaceId!: string;
  @Column('uuid') profileId!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
}
