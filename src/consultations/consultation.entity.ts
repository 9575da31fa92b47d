import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Topic } from '../identity/index.js';
import type { AgeBand, Texts } from '../platform/index.js';
import type { Questionnaire } from './questionnaire/index.js';

/** The promise made when something opens (IAP2): how far what people say will count. */
export const PARTICIPATION_LEVELS = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type ParticipationLevel = (typeof PARTICIPATION_LEVELS)[number];

/** Whether that promise was kept. */
export const PROMISES_KEPT = ['kept', 'partly', 'broken'] as const;
export type PromiseKept = (typeof PROMISES_KEPT)[number];

/** Stated before it opens and the same to the end (V7). */
export interface WhoMayTakePart {
  /** Anyone: signed out too, with a private link to change what was sent in. */
  readonly openTo: 'anyone' | 'signed-in';
  /** Only people of these wards; empty for all. */
  readonly wardIds: readonly string[];
  /** Only these age bands; empty for all. */
  readonly ageBands: readonly AgeBand[];
  /** Organisations too, each by its clerk and shown apart (W3). */
  readonly organisations: boolean;
}

/** Who sees results while people can still answer; afterwards everybody does. */
export const RESULTS_SHOWN = ['live', 'to-organisers', 'after-closing'] as const;
export type ResultsShown = (typeof RESULTS_SHOWN)[number];

/** A way to go that is put to people (G2). */
export interface OptionGiven {
  readonly id: string;
  readonly title: Texts;
  readonly effects: Texts;
  readonly cost: Texts;
}

/** A closing time that was put off: when it was to be, and why it changed. */
export interface Extension {
  readonly closedAt: string;
  readonly reason: Texts;
  readonly at: string;
}

/** A promise that was made before the present one. */
export interface LevelChange {
  readonly level: ParticipationLevel;
  readonly reason: Texts | null;
  readonly at: string;
}

/** Put to the public for a stated time, about something not yet decided. */
@Entity('consultation')
export class ConsultationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('uuid') openedByProfileId!: string;
  @Column('jsonb') title!: Texts;
  @Column('jsonb') summary!: Texts;
  @Column('jsonb') stillOpen!: Texts;
  @Column('jsonb') alreadyFixed!: Texts;
  /** Who is affected (G2). */
  @Column('jsonb') affects!: Texts;
  /** Costs and effects, as far as the options don't say them (G2). */
  @Column('jsonb') effects!: Texts;
  /** Empty where the decision that it is about holds them. */
  @Column('jsonb') options!: readonly OptionGiven[];
  @Column('jsonb', { nullable: true }) fewOptionsReason!: Texts | null;
  /** The wards it concerns; empty for all. */
  @Column('uuid', { array: true }) wardIds!: string[];
  @Column('text', { array: true }) topics!: Topic[];
  @Column('text') level!: ParticipationLevel;
  /** The promises before this one, oldest first (G8). */
  @Column('jsonb') levelChanges!: readonly LevelChange[];
  @Column('jsonb') whoMayTakePart!: WhoMayTakePart;
  @Column('text') resultsShown!: ResultsShown;
  @Column('jsonb') questionnaire!: Questionnaire;
  /** Why the time is shorter than usual, where it is (G3). */
  @Column('jsonb', { nullable: true }) shortTimeReason!: Texts | null;
  /** Why it opens before an election all the same (D9). */
  @Column('jsonb', { nullable: true }) preElectionReason!: Texts | null;
  @Column('timestamptz') opensAt!: Date;
  /** The first instant at which nothing is taken any more (G6). */
  @Column('timestamptz') closesAt!: Date;
  /** The closing times before this one, oldest first (G3). */
  @Column('jsonb') extensions!: readonly Extension[];
  /** When it was ended before its time, and why (G3). */
  @Column('timestamptz', { nullable: true }) stoppedAt!: Date | null;
  @Column('jsonb', { nullable: true }) stopReason!: Texts | null;
  /** When the closing was put on the record; the state doesn't wait for it. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('jsonb', { nullable: true }) weAsked!: Texts | null;
  @Column('jsonb', { nullable: true }) youSaid!: Texts | null;
  @Column('jsonb', { nullable: true }) weDid!: Texts | null;
  @Column('text', { nullable: true }) levelKept!: PromiseKept | null;
  @Column('timestamptz', { nullable: true }) outcomePublishedAt!: Date | null;
}
