import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Texts } from '../../platform/index.js';
import type { CitedKind, CiteUse } from '../../proceedings/index.js';

/** That a decision drew on something or set it aside, and why (D6). Never changed: the newest of each thing stands. */
@Entity('decision_cite')
export class DecisionCiteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') decisionId!: string;
  @Column('text') kind!: CitedKind;
  @Column('uuid') citedId!: string;
  @Column('text') use!: CiteUse;
  @Column('jsonb') why!: Texts;
  /** The version of the decision that stood when it was said. */
  @Column('integer') versionNumber!: number;
  @Column('uuid') citedBy!: string;
  @Column('timestamptz') citedAt!: Date;
}
