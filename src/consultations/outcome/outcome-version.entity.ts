import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';
import type { PromiseKept } from '../consultation.entity.js';

/** What was done about something that people said. */
export const DONE = ['did', 'partly', 'did-not'] as const;
export type Done = (typeof DONE)[number];

/** What people said and what came of it, as it stood when it was published. */
export interface ThemeAnswered {
  readonly themeId: string;
  readonly name: Texts;
  /** Respondents; null where they were too few to be told. */
  readonly said: number | null;
  /** People who agreed with its statements; null without any, or where that isn't told. */
  readonly agreed?: number | null;
  readonly done: Done;
  readonly why: Texts;
}

/** What was published as the outcome at one time. Written once and never changed, which a trigger holds (D4). */
@Entity('outcome_version')
export class OutcomeVersionEntity {
  @PrimaryColumn('uuid') consultationId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('jsonb') weAsked!: Texts;
  @Column('jsonb') youSaid!: Texts;
  @Column('jsonb') weDid!: Texts;
  @Column('text') levelKept!: PromiseKept;
  /** By what it shows whether the promise was kept (G8). */
  @Column('jsonb') keptBecause!: Texts;
  @Column('jsonb') themes!: readonly ThemeAnswered[];
  @Column('jsonb', { nullable: true }) whyChanged!: Texts | null;
  @Column('uuid') publishedBy!: string;
  @Column('timestamptz') publishedAt!: Date;
}
