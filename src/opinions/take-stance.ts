import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { mayTakeStance } from './opinions.access.js';
import { RoundClosed } from './opinions.problems.js';
import { isWithin } from './opinions.rules.js';
import type { HostedBy } from './round-hosts.js';
import { StatementRounds, topicsOf } from './statement-rounds.js';
import type { StatementState } from './statement.entity.js';
import { Statement, StanceValueEnum, type StanceValue } from './statement.type.js';
import { writeStance } from './write-stance.js';

@InputType({ description: 'What you think of one statement.' })
export class TakeStanceInput {
  @IdField('stmt', 'The statement.')
  @IsUUID()
  statementId!: string;

  @Field(() => StanceValueEnum, { description: 'Agree, disagree or pass. The last one stands.' })
  @IsIn(Object.values(StanceValueEnum))
  stance!: StanceValue;
}

export const TakeStanceOutcome = outcomeOf('TakeStanceOutcome', 'The statement with your stance, or why it was not taken.', Statement, [
  RoundClosed,
]);

interface Asked extends HostedBy {
  id: string;
  state: StatementState;
  opensAt: Date;
  closesAt: Date | null;
}

/** One stance per person per statement; the same again changes nothing, another replaces it (V1, V2). */
@Injectable()
export class TakeStance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rounds: StatementRounds,
  ) {}

  /** Answers with the statement's id. */
  execute(viewer: Viewer, { statementId, stance }: TakeStanceInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const round = await lockForStance(tx, statementId);
      const standing = round && (await this.rounds.standingIn(tx, viewer, round));
      if (!round || !standing || round.state !== 'accepted') return new NotAvailable();
      if (!viewer.profile || !mayTakeStance(viewer, standing)) return new NotAllowed();
      if (!standing.isOpen || !isWithin(round, tx.now)) return new RoundClosed();
      const written = await writeStance(tx, { statementId, roundId: round.id, profileId: viewer.profile.id, stance });
      if (written) tx.record({ kind: 'stance.taken', topics: topicsOf(round) });
      return statementId;
    });
  }
}

/** Holds the statement, whose counts will change, and the round against being closed or moderated; others may hold the round too. */
async function lockForStance(tx: Transaction, statementId: string): Promise<Asked | null> {
  const [asked] = await tx.query<Asked>(
    `select r.id, r.host_kind as "hostKind", r.host_id as "hostId", r.opens_at as "opensAt", r.closes_at as "closesAt", s.state
     from statement s join statement_round r on r.id = s.round_id
     where s.id = $1
     for share of r for no key update of s`,
    [statementId],
  );
  return asked ?? null;
}
