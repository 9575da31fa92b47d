import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** A body of an organisation that decides together: a cabinet, a committee. */
@Entity('body')
export class BodyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('jsonb') name!: Texts;
  @Column('timestamptz') foundedAt!: Date;
  @Column('integer') version!: number;
}

/** Somebody's time on a body, from a day to a day, both within it. */
@Entity('body_member')
export class BodyMemberEntity {
  @PrimaryColumn('uuid') bodyId!: string;
  @PrimaryColumn('uuid') profileId!: string;
  @PrimaryColumn('date') fromDay!: string;
  @Column('date', { nullable: true }) untilDay!: string | null;
}
