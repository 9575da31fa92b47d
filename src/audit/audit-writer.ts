import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork, type AuditedAct, type Transaction } from '../platform/index.js';
import { canonical, entryHash, GENESIS } from './chain.js';

/** Writes the acts of a transaction as its last step, chain by chain in one order, so that heads are held shortly and never deadlock. */
@Injectable()
export class AuditWriter {
  constructor(
    private readonly clock: Clock,
    work: UnitOfWork,
  ) {
    work.auditWith((tx) => this.write(tx));
  }

  private async write(tx: Transaction): Promise<void> {
    const chains = new Map<string, AuditedAct[]>();
    for (const act of tx.acts) chains.set(act.organisationId, [...(chains.get(act.organisationId) ?? []), act]);
    for (const organisationId of [...chains.keys()].sort()) await this.append(tx, organisationId, chains.get(organisationId) ?? []);
  }

  private async append(tx: Transaction, organisationId: string, acts: readonly AuditedAct[]): Promise<void> {
    let head = await lockHead(tx, organisationId);
    for (const act of acts) {
      const content = canonical(this.contentOf(act, tx.now));
      const seq = head.seq + 1;
      const hash = entryHash(head.hash, seq, content);
      await tx.query(
        `insert into audit_entry (organisation_id, seq, content, sealed, previous_hash, hash, at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [organisationId, seq, content, act.sealed ?? false, head.hash, hash, tx.now],
      );
      await tx.query('update audit_head set seq = $2, hash = $3 where organisation_id = $1', [organisationId, seq, hash]);
      head = { seq, hash };
    }
  }

  /** Ids and facts; of a person, the profile they acted as. `at` is the rule's time, `recordedAt` the machine's: they differ in a replay. */
  private contentOf(act: AuditedAct, now: Date): object {
    const profile = act.actor === 'system' ? null : act.actor.profile;
    const actor = profile ? { profile: profile.id, name: profile.kind === 'young-person' ? null : profile.displayName } : { profile: null, name: 'system' };
    return { act: act.act, actor, subject: act.subject, details: act.details ?? {}, at: now.toISOString(), recordedAt: this.clock.realNow().toISOString() };
  }
}

async function lockHead(tx: Transaction, organisationId: string): Promise<{ seq: number; hash: string }> {
  await tx.query('insert into audit_head (organisation_id, seq, hash) values ($1, 0, $2) on conflict do nothing', [organisationId, GENESIS]);
  const [head] = await tx.query<{ seq: number; hash: string }>('select seq, hash from audit_head where organisation_id = $1 for update', [organisationId]);
  if (!head) throw new Error(`The chain of organisation ${organisationId} has no head`);
  return head;
}
