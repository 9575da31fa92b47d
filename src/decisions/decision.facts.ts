import { Injectable } from '@nestjs/common';
import type { Transaction, Viewer } from '../platform/index.js';
import { DecisionFacts, type DecisionAtHand } from '../proceedings/index.js';
import { mayConsult } from './decision.access.js';
import { DecisionEntity } from './decision.entity.js';
import { isFinal } from './decision.rules.js';

/** Tells others what they may know of a decision. */
@Injectable()
export class DecisionFactsAnswered {
  constructor(facts: DecisionFacts) {
    facts.answeredBy((tx, viewer, id) => this.about(tx, viewer, id));
  }

  private async about(tx: Transaction, viewer: Viewer, id: string): Promise<DecisionAtHand | null> {
    const decision = await tx.lock(DecisionEntity, { id });
    if (!decision || decision.state === 'draft') return null;
    const [version] = await tx.query<{ options: number }>('select jsonb_array_length(options) as options from decision_version where decision_id = $1 and number = $2', [
      id,
      decision.versionNumber,
    ]);
    const { organisationId, isQuasiJudicial } = decision;
    const final = isFinal(decision.state);
    return { organisationId, isFinal: final, options: version?.options ?? 0, isQuasiJudicial, mayConsult: mayConsult(viewer, decision) && (final || !isQuasiJudicial) };
  }
}
