import { Injectable } from '@nestjs/common';
import { newId, type Texts, type Transaction } from '../platform/index.js';
import { CaseEntity } from './case.entity.js';
import { Reportables, type ReportableFacts } from './reportables.js';

/** A contribution that waits for a moderator. It must have been written in this transaction or before. */
export interface HeldContribution {
  /** As registered with `Reportables`. */
  readonly kind: string;
  readonly id: string;
  /** Told to moderators. */
  readonly reason: Texts;
}

/** Opens cases within the deed of another room: what is held and its case are written together or not at all. */
@Injectable()
export class OpenCase {
  constructor(private readonly reportables: Reportables) {}

  /** The contribution's case, open again if it had been decided. A claim that somebody has is left to them. */
  async holdForModeration(tx: Transaction, held: HeldContribution): Promise<CaseEntity> {
    const facts = await this.reportables.get(held.kind).lock(tx, held.id);
    if (!facts) throw new Error(`There is no ${held.kind} ${held.id} to hold`);
    const { found, isNew } = await this.caseOf(tx, held, facts);
    if (isNew) return found;
    return found.state === 'decided' ? this.reopen(tx, found, held.reason) : this.holdAgain(tx, found, held.reason);
  }

  /** The author took the contribution away: nothing is left to decide. */
  async dropCases(tx: Transaction, kind: string, ids: readonly string[]): Promise<void> {
    const dropped = await tx.query<{ id: string; scope_id: string }>(
      `with dropped as (
         update moderation_case set state = 'decided', claimed_by = null, claimed_at = null, version = version + 1
         where kind = $1 and subject_id = any($2) and state <> 'decided' returning id, scope_id
       ) select id, scope_id from dropped`,
      [kind, ids],
    );
    for (const { id, scope_id } of dropped) tx.record({ kind: 'case.dropped', topics: [`case:${id}`, `queue:${scope_id}`] });
  }

  /** The one case of a contribution, locked. The unique key decides who was first. */
  async caseOf(tx: Transaction, held: HeldContribution, facts: ReportableFacts): Promise<{ found: CaseEntity; isNew: boolean }> {
    const made = await tx.query<{ id: string }>(
      `insert into moderation_case (id, version, kind, subject_id, scope_kind, scope_id, organisation_id, author_id, reason, state, opened_at)
       values ($1, 1, $2, $3, $4, $5, $6, $7, $8, 'open', $9)
       on conflict (kind, subject_id) do nothing returning id`,
      [newId(), held.kind, held.id, facts.scope.kind, facts.scope.id, facts.organisationId, facts.authorId, held.reason, tx.now],
    );
    const found = await tx.lock(CaseEntity, { kind: held.kind, subjectId: held.id });
    if (!found) throw new Error(`The case of ${held.kind} ${held.id} is gone`);
    if (made.length > 0) tell(tx, 'case.opened', found);
    return { found, isNew: made.length > 0 };
  }

  private async holdAgain(tx: Transaction, found: CaseEntity, reason: Texts): Promise<CaseEntity> {
    tell(tx, 'case.held-again', found);
    return tx.save(CaseEntity, { ...found, reason, version: found.version + 1 });
  }

  async reopen(tx: Transaction, found: CaseEntity, reason: Texts): Promise<CaseEntity> {
    Object.assign(found, { state: 'open', reason, openedAt: tx.now, claimedBy: null, claimedAt: null, version: found.version + 1 });
    tell(tx, 'case.opened', found);
    return tx.save(CaseEntity, found);
  }
}

/** Records what happened to a case, for those who look at it and at its queue. */
export function tell(tx: Transaction, kind: string, found: CaseEntity): void {
  tx.record({ kind, topics: [`case:${found.id}`, `queue:${found.scopeId}`] });
}
