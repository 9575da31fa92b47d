import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Short statements put to people by something that hosts them. */
@Entity('statement_round')
export class StatementRoundEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Grows with what is asked, not with who takes a stance. */
  @Column('integer') version!: number;
  /** Which sort of thing hosts it: the `kind` of a `RoundHost`. */
  @Column('text') hostKind!: string;
  @Column('uuid') hostId!: string;
  @Column('uuid') organisationId!: string;
  /** Where its statements are moderated, as moderation knows it. */
  @Column('text') scopeKind!: string;
  @Column('uuid') scopeId!: string;
  /** Small counts are kept back (Y6). */
  @Column('boolean') isYouth!: boolean;
  /** What people suggest waits until somebody has decided on it. */
  @Column('boolean') isPremoderated!: boolean;
  @Column('timestamptz') opensAt!: Date;
  /** The first instant at which nothing is taken any more (V6); null while no end is set. */
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null;
  /** Accepted statements. */
  @Column('integer') statementCount!: number;
}
