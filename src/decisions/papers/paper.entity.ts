import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

/** Evidence or a paper of a decision. Versions name those they rest on; a trigger keeps them as long as the law says (D8). */
@Entity('decision_paper')
export class DecisionPaperEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') decisionId!: string;
  @Column('jsonb') title!: Texts;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  /** Background is kept for a shorter time than what is part of the record. */
  @Column('boolean') isBackground!: boolean;
  /** Code of the ground in the jurisdiction; its title, link and file are then with what is withheld (D9). */
  @Column('text', { nullable: true }) withheldGround!: string | null;
  @Column('timestamptz') addedAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('uuid', { nullable: true }) removedBy!: string | null;
  @Column('jsonb', { nullable: true }) removedWhy!: Texts | null;
}
