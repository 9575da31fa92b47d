import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/index.js';

/** `interest`: did not vote because of an interest. */
export type Vote = 'for' | 'against' | 'abstained' | 'absent' | 'interest';

/** How a member of a body voted on a decision: on the record, in public. */
@Entity('decision_vote')
export class DecisionVoteEntity {
  @PrimaryColumn('uuid') decisionId!: string;
  @PrimaryColumn('uuid') profileId!: string;
  @Column('text') vote!: Vote;
  /** In their own words and their own language (L2); null without any. */
  @Column('text', { nullable: true }) dissent!: string | null;
  @Column('text', { nullable: true }) dissentLanguage!: Language | null;
}
