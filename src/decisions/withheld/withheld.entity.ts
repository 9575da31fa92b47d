import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';

export type WithheldPartKind = 'option' | 'paper' | 'reasons' | 'outcome';

/** What the public doesn't read. */
export interface WithheldContent {
  readonly texts: Readonly<Record<string, Texts>>;
  readonly url?: string | null;
  readonly fileId?: string | null;
}

/** An exempt or confidential part of what was published, kept where nothing that reads versions looks (D9). */
@Entity('decision_withheld')
export class DecisionWithheldEntity {
  @PrimaryColumn('uuid') decisionId!: string;
  @PrimaryColumn('integer') versionNumber!: number;
  @PrimaryColumn('text') part!: WithheldPartKind;
  /** The option or the paper; the decision itself for reasons. */
  @PrimaryColumn('uuid') partId!: string;
  /** Code of the ground in the jurisdiction. */
  @Column('text') ground!: string;
  @Column('jsonb') content!: WithheldContent;
}
