import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactDetail, Language, Texts } from '../../platform/index.js';

export type FollowUpState = 'waiting' | 'published' | 'returned' | 'hidden';

/** The one question that citizens ask back of a councillor's answer. */
@Entity('answer_follow_up')
export class FollowUpEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') answerDueId!: string;
  /** The councillor whose answer it is about. */
  @Column('uuid') toProfileId!: string;
  @Column('uuid') askerId!: string;
  @Column('text') text!: string;
  @Column('text') language!: Language;
  @Column('text') state!: FollowUpState;
  @Column('text', { array: true }) heldFor!: ContactDetail[];
  @Column('timestamptz') askedAt!: Date;
  @Column('date') dueOn!: string;
  @Column('jsonb', { nullable: true }) reply!: Texts | null;
  @Column('text', { nullable: true }) replyName!: string | null;
  @Column('jsonb', { nullable: true }) replyOffice!: Texts | null;
  @Column('timestamptz', { nullable: true }) repliedAt!: Date | null;
  @Column('integer') version!: number;
}
