import { newId, type Problem, type Transaction } from '../../platform/index.js';
import type { ModerationDecisionEntity } from '../decision.entity.js';
import type { Scope } from '../reportables.js';
import { PauseEntity } from './pause.entity.js';
import { AuthorPaused } from './pause.problems.js';

/** Why this profile doesn't write there now. Every deed by which somebody writes in a place asks this; elsewhere the pause is nothing. */
export async function refusalWhilePaused(tx: Transaction, scope: Scope, profileId: string | null | undefined): Promise<Problem | null> {
  const [pause] = await tx.query<{ until: Date; words: string }>(
    `select p.ends_at as until, d.words from moderation_pause p join moderation_decision d on d.id = p.decision_id
     where p.profile_id = $1 and p.scope_kind = $2 and p.scope_id = $3 and p.ends_at > $4 and p.lifted_at is null
     order by p.ends_at desc limit 1`,
    [profileId, scope.kind, scope.id, tx.now],
  );
  return pause ? new AuthorPaused(pause) : null;
}

/** Keeps the pause that a decision brings with it. */
export async function pauseAuthor(tx: Transaction, scope: Scope, profileId: string, { id, pausedUntil }: ModerationDecisionEntity): Promise<void> {
  if (!pausedUntil) return;
  const until = { beginsAt: tx.now, endsAt: pausedUntil, liftedAt: null, liftedBy: null };
  await tx.save(PauseEntity, { id: newId(), scopeKind: scope.kind, scopeId: scope.id, profileId, decisionId: id, ...until });
}

/** Ends the pause that a decision brought, before its time; false when none holds. */
export async function liftPauseOf(tx: Transaction, decisionId: string, liftedBy: string): Promise<boolean> {
  const lifted = await tx.query(
    'update moderation_pause set lifted_at = $2, lifted_by = $3 where decision_id = $1 and lifted_at is null and ends_at > $2 returning id',
    [decisionId, tx.now, liftedBy],
  );
  return lifted.length > 0;
}
