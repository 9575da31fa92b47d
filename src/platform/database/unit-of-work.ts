import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { isRefusal } from '../graphql/problem.js';
import { Transaction } from './transaction.js';
import { writeEvents } from './outbox.js';

/** Writes what was audited, last of all, so that a chain's head is locked as shortly as can be (S7). */
export type AuditSink = (tx: Transaction) => Promise<void>;

const MOST_ATTEMPTS = 5;

/** One deed, one transaction: rolled back when the deed throws and when it returns a refusal. */
@Injectable()
export class UnitOfWork {
  private auditSink: AuditSink | null = null;
  private readonly afterCommit = new Set<() => void>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Said once, by the room that keeps the record. */
  auditWith(sink: AuditSink): void {
    this.auditSink = sink;
  }

  /** `listener` is called after each commit that recorded an event; it must not throw. */
  onCommit(listener: () => void): void {
    this.afterCommit.add(listener);
  }

  /** A deadlock (40P01) or serialisation failure (40001) runs the whole of `work` again in a fresh transaction. */
  async run<Outcome>(work: (tx: Transaction) => Promise<Outcome>): Promise<Outcome> {
    const now = this.clock.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work, now);
      } catch (error) {
        if (error instanceof RolledBack) return error.refusal as Outcome;
        if (attempt === MOST_ATTEMPTS || !canBeRetried(error)) throw error;
      }
    }
  }

  private async attempt<Outcome>(work: (tx: Transaction) => Promise<Outcome>, now: Date): Promise<Outcome> {
    let told = false;
    const outcome = await this.dataSource.transaction(async (manager) => {
      const tx = new Transaction(manager, now);
      const result = await work(tx);
      if (isRefusal(result)) throw new RolledBack(result);
      await writeEvents(tx);
      await this.writeAudit(tx);
      told = tx.events.length > 0;
      return result;
    });
    if (told) for (const listener of this.afterCommit) listener();
    return outcome;
  }

  private async writeAudit(tx: Transaction): Promise<void> {
    if (tx.acts.length === 0) return;
    if (!this.auditSink) throw new Error('An act was to be audited, but nobody keeps the record');
    await this.auditSink(tx);
  }
}

/** Carries a refusal out of TypeORM's transaction, which commits on return. */
class RolledBack extends Error {
  constructor(readonly refusal: unknown) {
    super('rolled back');
  }
}

function canBeRetried(error: unknown): boolean {
  const code = (error as { code?: unknown }).code ?? (error as { driverError?: { code?: unknown } }).driverError?.code;
  return code === '40P01' || code === '40001';
}
