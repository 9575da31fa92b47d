import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';
import type { StepReason, StepState } from './state.rules.js';

/** One step of an idea on its way that somebody took and said why; never changed. */
@Entity('idea_step')
export class IdeaStepEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ideaId!: string;
  @Column('text') state!: StepState;
  @Column('text', { nullable: true }) reason!: StepReason | null;
  @Column('jsonb') words!: Texts;
  @Column('uuid') profileId!: string;
  /** Name and office as held then (D1); null when its author took the step. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column('jsonb', { nullable: true }) office!: Texts | null;
  @Column('timestamptz') takenAt!: Date;
}
