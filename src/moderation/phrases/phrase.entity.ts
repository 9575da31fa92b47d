import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';
import type { DecidedAction } from '../reportables.js';

/** Words to an author that the moderators of a place keep ready. */
@Entity('moderation_phrase')
export class PhraseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') scopeKind!: string;
  @Column('uuid') scopeId!: string;
  @Column('text') action!: DecidedAction;
  @Column('jsonb') words!: Texts;
  @Column('timestamptz') changedAt!: Date;
}
