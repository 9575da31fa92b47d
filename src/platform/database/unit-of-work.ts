import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { isRefusal } from '../graphql/problem.js';
import { Transaction } from './transaction.js';
import { writeEvents } from './outbox.js';

/** Writes what was audited, last of all, so that a chain's head is locked as shortly as can be (S7). */
export type AuditSink = (tx: Transaction) => Promise<void>;

/** Is given the topics of what was committed. */
export type CommitListener = (topics: readonly string[]) => void;

const MOST_ATTEMPTS = 5;

/** One deed, one transaction: rolled back when the deed throws and when it returns a refusal. */
@Injectable()
export class UnitOfWork {
  private auditSink: AuditSink | null = null;
  private readonly afterCommit = new Set<CommitListener>();
  private readonly shared = new AsyncLocalStorage<OpenTransaction>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Said once, by the room that keeps the record. */
  auditWith(sink: AuditSink): void {
    this.auditSink = sink;
  }

  /** `listener` is called after each commit that recorded an event; it must not throw. */
  onCommit(listener: CommitListener): void {
    this.afterCommit.add(listener);
  }

  /** A deadlock (40P01) or serialisation failure (40001) runs the whole of `work` again in a fresh transaction. */
  run<Outcome>(work: (tx: Transaction) => Promise<Outcome>): Promise<Outcome> {
    const now = this.clock.now();
    const shared = this.shared.getStore();
    return shared ? this.perform(shared, work, now) : this.inOwnTransaction((own) => this.perform(own, work, now));
  }

  /**
   * Deeds done within `work` share its transaction, each judged by its own instant: all of them commit, or, when one is
   * refused or throws, none. What came of the refused one is what comes of the whole.
   */
  together<Outcome>(work: (tx: Transaction) => Promise<Outcome>): Promise<Outcome> {
    const now = this.clock.now();
    return this.inOwnTransaction((own) => this.shared.run(own, () => this.perform(own, work, now)));
  }

  private async inOwnTransaction<Outcome>(work: (own: OpenTransaction) => Promise<Outcome>): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      const deeds: Transaction[] = [];
      try {
        const outcome = await this.dataSource.transaction(async (manager) => {
          const result = await work({ manager, deeds });
          await this.writeDown(deeds);
          return result;
        });
        this.tellOf(deeds);
        return outcome;
      } catch (error) {
        if (error instanceof RolledBack) return error.refusal as Outcome;
        if (attempt === MOST_ATTEMPTS || !canBeRetried(error)) throw error;
      }
    }
  }

  private tellOf(deeds: readonly Transaction[]): void {
    const topics = deeds.flatMap(({ events }) => events.flatMap((event) => event.topics));
    if (topics.length > 0) for (const listener of this.afterCommit) listener(topics);
  }

  private async perform<Outcome>(open: OpenTransaction, work: (tx: Transaction) => Promise<Outcome>, now: Date): Promise<Outcome> {
    const tx = new Transaction(open.manager, now);
    const outcome = await work(tx);
    if (isRefusal(outcome)) throw new RolledBack(outcome);
    open.deeds.push(tx);
    return outcome;
  }

  private async writeDown(deeds: readonly Transaction[]): Promise<void> {
    await writeEvents(deeds);
    for (const tx of deeds.filter(({ acts }) => acts.length > 0)) {
      if (!this.auditSink) throw new Error('An act was to be audited, but nobody keeps the record');
      await this.auditSink(tx);
    }
  }
}

interface OpenTransaction {
  readonly manager: EntityManager;
  /** What has been done in it, in order. */
  readonly deeds: Transaction[];
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
