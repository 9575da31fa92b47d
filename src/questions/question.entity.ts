import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactDetail, Language } from '../platform/index.js';

/** `draft` comes before: it is kept with the drafts until it is asked. */
export type QuestionState = 'waiting' | 'returned' | 'published' | 'answered' | 'reopened' | 'withdrawn' | 'joined';

/** Something that a citizen asks a councillor in public. */
@Entity('question')
export class QuestionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') councillorId!: string;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  @Column('uuid') authorId!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') language!: Language;
  @Column('text') state!: QuestionState;
  /** Contact details found in it, told to its author and to the clerks (Y7 as for everybody's public texts). */
  @Column('text', { array: true }) heldFor!: ContactDetail[];
  /** Equals the number of those who ask it, always (V4). */
  @Column('integer') askerCount!: number;
  /** The question that it was joined to: one answer to many. */
  @Column('uuid', { nullable: true }) joinedInto!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  /** When a moderator hid it; null while everybody sees it who may. */
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  /** Grows when its words change. */
  @Column('integer') wording!: number;
  @Column('integer') version!: number;
}
