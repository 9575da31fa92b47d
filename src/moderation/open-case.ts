import { Injectable } from '@nestjs/common';
import { newId, type Texts, type Transaction } from '../platform/index.js';
import { CaseEntity, type CaseCause } from './case.entity.js';
import { Reportables, type ReportableFacts } from './reportables.js';
import { tellReporters } from './telling.js';

/** Why it is before moderators: in words for them and the author, and by kind for finding it. */
export interface Cause {
  readonly reason: Texts;
  readonly because: readonly CaseCause[];
}

/** A contribution that waits for a moderator. It must have been written in this transaction or before. */
export interface HeldContribution {
  /** As registered with `Reportables`. */
  readonly kind: string;
  readonly id: string;
  /** Told to moderators. */
  readonly reason: Texts;
  /** Absent: because everything of its kind is read first. */
  readonly because?: readonly CaseCause[];
}

const READ_FIRST: readonly CaseCause[] = ['read-first'];

/** Opens cases within the deed of another room: what is held and its case are written together or not at all. */
@Injectable()
export class OpenCase {
  constructor(private readonly reportables: Reportables) {}

  /** The contribution's case, open again if it had been decided. A claim that somebody has is left to them. */
  async holdForModeration(tx: Transaction, held: HeldContribution): Promise<CaseEntity> {
    const facts = await this.reportables.get(held.kind).lock(tx, held.id);
    if (!facts) throw new Error(`There is no ${held.kind} ${held.id} to hold`);
    const cause = { reason: held.reason, because: held.because ?? READ_FIRST };
    const { found, isNew } = await this.caseOf(tx, { ...held, ...cause }, facts);
    if (isNew) return found;
    return found.state === 'decided' ? this.reopen(tx, found, cause) : this.holdAgain(tx, found, cause);
  }

  /** The author took the contribution away: nothing is left to decide. */
  async dropCases(tx: Transaction, kind: string, ids: readonly string[]): Promise<void> {
    const dropped = await tx.query<{ id: string; scope_id: string }>(
      `update moderation_case set state = 'decided', claimed_by = null, claimed_at = null, decided_at = $3, version = version + 1
       where kind = $1 and subject_id = any($2) and state <> 'decided' returning id, scope_id`,
      [kind, ids, tx.now],
    );
    for (const { id, scope_id } of dropped) {
      tx.record({ kind: 'case.dropped', topics: [`case:${id}`, `queue:${scope_id}`] });
      await tellReporters(tx, id, { outcome: 'gone', decisionId: null });
    }
  }

  /** The one case of a contribution, locked. The unique key decides who was first. */
  async caseOf(tx: Transaction, held: Cause & { kind: string; id: string }, facts: ReportableFacts): Promise<{ found: CaseEntity; isNew: boolean }> {
    const made = await tx.query<{ id: string }>(
      `insert into moderation_case (id, version, kind, subject_id, scope_kind, scope_id, organisation_id, author_id, reason, because, state, opened_at, sorts_at)
       values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10, $10)
       on conflict (kind, subject_id) do nothing returning id`,
      [newId(), held.kind, held.id, facts.scope.kind, facts.scope.id, facts.organisationId, facts.authorId, held.reason, held.because, tx.now],
    );
    const found = await tx.lock(CaseEntity, { kind: held.kind, subjectId: held.id });
    if (!found) throw new Error(`The case of ${held.kind} ${held.id} is gone`);
    if (made.length > 0) tell(tx, 'case.opened', found);
    return { found, isNew: made.length > 0 };
  }

  /** Whatever brought it before, it is held now and waits from when it was first put there. */
  private async holdAgain(tx: Transaction, found: CaseEntity, { reason, because }: Cause): Promise<CaseEntity> {
    tell(tx, 'case.held-again', found);
    return tx.save(CaseEntity, { ...found, reason, because: union(found.because, because), sortsAt: found.openedAt, version: found.version + 1 });
  }

  async reopen(tx: Transaction, found: CaseEntity, { reason, because }: Cause): Promise<CaseEntity> {
    const waits = { openedAt: tx.now, sortsAt: tx.now, lookedAt: null, decidedAt: null };
    Object.assign(found, { ...waits, state: 'open', reason, because: [...because], claimedBy: null, claimedAt: null, version: found.version + 1 });
    tell(tx, 'case.opened', found);
    return tx.save(CaseEntity, found);
  }
}

export const union = (some: readonly CaseCause[], others: readonly CaseCause[]): CaseCause[] => [...new Set([...some, ...others])];

/** Records what happened to a case, for those who look at it and at its queue. */
export function tell(tx: Transaction, kind: string, found: CaseEntity): void {
  tx.record({ kind, topics: [`case:${found.id}`, `queue:${found.scopeId}`] });
}
