import { Injectable } from '@nestjs/common';
import { isRefusal, NotAllowed, NotAvailable, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayTakeStance } from '../opinions.access.js';
import { RoundClosed } from '../opinions.problems.js';
import { isWithin } from '../opinions.rules.js';
import type { HostedBy, Standing } from '../round-hosts.js';
import { StatementRounds, topicsOf } from '../statement-rounds.js';
import type { StatementState } from '../statement.entity.js';
import type { StancePlace } from './write-stance.js';

interface Asked extends HostedBy {
  id: string;
  state: StatementState;
  opensAt: Date;
  closesAt: Date | null;
}

type Write = (tx: Transaction, place: StancePlace, standing: Standing) => Promise<boolean> | Problem;

/** What taking a stance and taking it back have in common: all but what is written. */
@Injectable()
export class ChangeStance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rounds: StatementRounds,
  ) {}

  /** Answers with the statement's id. `write` says whether anything changed, or why it may not. */
  execute(viewer: Viewer, statementId: string, write: Write): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const round = await lockForStance(tx, statementId);
      const standing = round && (await this.rounds.standingIn(tx, viewer, round));
      if (!round || !standing || round.state !== 'accepted') return new NotAvailable();
      if (!viewer.profile || !mayTakeStance(viewer, standing)) return new NotAllowed();
      if (!standing.isOpen || !isWithin(round, tx.now)) return new RoundClosed();
      const changed = await write(tx, { statementId, roundId: round.id, profileId: viewer.profile.id }, standing);
      if (isRefusal(changed)) return changed;
      if (changed) tx.record({ kind: 'stance.changed', topics: topicsOf(round) });
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
