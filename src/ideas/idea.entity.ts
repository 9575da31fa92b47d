import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, Language } from '../platform/index.js';

export type IdeaState = 'open' | 'awaiting-answer' | 'answered' | 'adopted' | 'declined' | 'delivered' | 'withdrawn';

/** A proposal by a citizen. */
@Entity('idea')
export class IdeaEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  @Column('uuid') authorId!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') language!: Language;
  @Column('text') state!: IdeaState;
  /** Equals the number of its supports, always (V4). */
  @Column('integer') supportCount!: number;
  /** Supports that make an answer due; the council's as it was when the idea was opened. */
  @Column('integer') threshold!: number;
  /** Who may support it, fixed when it was opened (V7). */
  @Column('text', { array: true }) supporterBands!: AgeBand[];
  @Column('timestamptz') openedAt!: Date;
  /** From this instant on it takes no support (V6). */
  @Column('timestamptz') closesAt!: Date;
  /** When a moderator hid it; null while everybody sees it. */
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('integer') version!: number;
}
