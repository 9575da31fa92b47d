import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Topic } from '../identity/index.js';
import type { AgeBand, Language } from '../platform/index.js';
import type { EstimateKind, HeldBecause } from './content/index.js';

/** `held`: proposed, and waiting for a clerk before anybody else sees it. Before that it is a draft (src/drafts). */
export type IdeaState =
  | 'held'
  | 'open'
  | 'awaiting-answer'
  | 'answered'
  | 'adopted'
  | 'declined'
  | 'being-delivered'
  | 'delivered'
  | 'withdrawn'
  | 'merged';

/** A proposal by a citizen. */
@Entity('idea')
export class IdeaEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) wardId!: string | null;
  /** The call for ideas it was put to. */
  @Column('uuid', { nullable: true }) callId!: string | null;
  @Column('uuid') authorId!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') language!: Language;
  @Column('text', { nullable: true }) need!: string | null;
  @Column('text', { nullable: true }) outcomeWanted!: string | null;
  @Column('text', { nullable: true }) selfHelp!: string | null;
  @Column('text', { nullable: true }) topic!: Topic | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) estimateKind!: EstimateKind | null;
  @Column('integer', { nullable: true }) estimatePounds!: number | null;
  /** Counts the changes of its words alone; the version of them that stands. */
  @Column('integer') textNumber!: number;
  /** Why it waits for a clerk; empty when it doesn't. */
  @Column('text', { array: true }) heldBecause!: HeldBecause[];
  @Column('text') state!: IdeaState;
  /** Equals the number of its supports, always (V4). */
  @Column('integer') supportCount!: number;
  /** What the list of rising ideas is sorted by; see `lists/rising.rules.ts`. */
  @Column('double precision') heat!: number;
  /** Supports that make an answer due; the council's as it was when the idea was opened. */
  @Column('integer') threshold!: number;
  /** Who may support it, fixed when it was opened (V7). */
  @Column('text', { array: true }) supporterBands!: AgeBand[];
  @Column('timestamptz') openedAt!: Date;
  /** From this instant on it takes no support (V6). */
  @Column('timestamptz') closesAt!: Date;
  /** When those who follow it were told that it closed; the rule itself is `closesAt`. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** Where its supports and arguments are now. */
  @Column('uuid', { nullable: true }) mergedInto!: string | null;
  /** When a moderator hid it; null while everybody sees it. */
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('integer') version!: number;
}
