import { Injectable } from '@nestjs/common';
import { inLanguage, newId, type Language, type Texts, type Transaction, type Viewer } from '../platform/index.js';
import { RoundHosts, type HostedBy, type Standing } from './round-hosts.js';
import { StatementEntity, type StatementState } from './statement.entity.js';
import { StatementRoundEntity } from './statement-round.entity.js';

export interface RoundGiven extends HostedBy {
  readonly organisationId: string;
  /** Where its statements are moderated, as moderation knows it. */
  readonly scopeKind: string;
  readonly scopeId: string;
  readonly isYouth: boolean;
  readonly isPremoderated: boolean;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
}

export interface StatementGiven {
  readonly text: string;
  readonly language: Language;
  readonly translations?: Texts | null;
  readonly authorProfileId: string;
}

/** A statement of the host's own, in each of its languages (L1). */
export interface StatementOfHost {
  readonly texts: Texts;
  readonly authorProfileId: string;
}

/** What hosts and the deeds of this room do with a round inside their own transaction. */
@Injectable()
export class StatementRounds {
  constructor(private readonly hosts: RoundHosts) {}

  /** Opens the one round that a host may have, with the statements it asks about itself: those don't wait. */
  async open(tx: Transaction, given: RoundGiven, statements: readonly StatementOfHost[] = []): Promise<StatementRoundEntity> {
    const round = await tx.save(StatementRoundEntity, { ...given, id: newId(), version: 1, statementCount: 0 });
    await tx.query('insert into round_turnout (round_id, participants) values ($1, 0)', [round.id]);
    for (const { texts, authorProfileId } of statements) {
      const { text, language } = inLanguage(texts, 'en');
      await this.add(tx, round, { text, language, translations: Object.keys(texts).length > 1 ? texts : null, authorProfileId }, 'accepted');
    }
    return round;
  }

  /** Adds a statement to a round whose row is locked. */
  async add(tx: Transaction, round: StatementRoundEntity, given: StatementGiven, state: StatementState): Promise<StatementEntity> {
    const counts = { agree: 0, disagree: 0, pass: 0 };
    const statement = { id: newId(), roundId: round.id, version: 1, translations: null, ...given, state, ...counts, writtenAt: tx.now };
    await tx.save(StatementEntity, statement);
    if (state === 'accepted') round.statementCount += 1;
    await this.changed(tx, round);
    return statement;
  }

  /** Moves the end of a host's round. Whoever takes a stance holds the round too: what came before the new end is in, the rest out. */
  async endAt(tx: Transaction, { hostKind, hostId }: HostedBy, closesAt: Date): Promise<void> {
    const round = await tx.lock(StatementRoundEntity, { hostKind, hostId });
    if (round) await this.changed(tx, Object.assign(round, { closesAt }));
  }

  /** What the viewer is to the round, as things stand in this transaction; null where they don't see it. */
  async standingIn(tx: Transaction, viewer: Viewer, round: HostedBy): Promise<Standing | null> {
    const [standing] = await this.hosts.standings((sql, values) => tx.query(sql, [...values]), viewer, [round]);
    return standing ?? null;
  }

  /** Keeps the round with what was changed in it. */
  async changed(tx: Transaction, round: StatementRoundEntity): Promise<void> {
    round.version += 1;
    await tx.save(StatementRoundEntity, round);
  }
}

/** Who is told of an event in a round: those that follow it, and those that follow its host. */
export function topicsOf(round: { readonly id: string } & HostedBy): string[] {
  return [`round:${round.id}`, `${round.hostKind}:${round.hostId}`];
}
