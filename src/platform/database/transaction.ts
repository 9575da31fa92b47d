import type { PoolClient } from 'pg';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Viewer } from '../access/index.js';
import { statementName } from './statement-name.js';

/** Something that happened, in the past tense: ids and facts, never texts of people. */
export interface DomainEvent {
  /** e.g. `idea.supported` */
  readonly kind: string;
  /** What is concerned, as `kind:uuid`; whoever follows one of these is told. */
  readonly topics: readonly string[];
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** One act with consequences, for the record (S7). */
export interface AuditedAct {
  /** The chain it belongs to. */
  readonly organisationId: string;
  readonly actor: Viewer | 'system';
  /** e.g. `decision.published` */
  readonly act: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly details?: Readonly<Record<string, unknown>>;
  /** Listed to safeguarding leads alone; to others it is a hash in the chain (E1). */
  readonly sealed?: boolean;
}

export interface Job {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runAt?: Date;
  /** A later job with the same key moves the earlier one. */
  readonly key?: string;
}

/** What a deed works with inside the unit of work. Everything in it commits or rolls back together. */
export class Transaction {
  readonly events: DomainEvent[] = [];
  readonly acts: AuditedAct[] = [];

  constructor(
    readonly manager: EntityManager,
    /** The instant the deed is judged by; the same in every retry. */
    readonly now: Date,
  ) {}

  /** Loads one thing and locks its row until the end of the transaction. */
  lock<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, where: FindOptionsWhere<Entity>): Promise<Entity | null> {
    return this.manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Loads one thing and holds it as it is until the end of the transaction; others may hold it so at the same time. */
  share<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, where: FindOptionsWhere<Entity>): Promise<Entity | null> {
    return this.manager.findOne(entity, { where, lock: { mode: 'pessimistic_read' } });
  }

  find<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, where: FindOptionsWhere<Entity>): Promise<Entity | null> {
    return this.manager.findOne(entity, { where });
  }

  save<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, thing: Entity): Promise<Entity> {
    return this.manager.getRepository(entity).save(thing);
  }

  /**
   * The rows of any statement, an UPDATE or DELETE … RETURNING too. Past TypeORM, which would have the same text planned
   * anew each time: that is half of what the database spends on a stance.
   */
  async query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const connection = (await this.manager.queryRunner?.connect()) as PoolClient | undefined;
    if (!connection) throw new Error('A transaction without a connection of its own');
    const { rows } = await connection.query({ name: statementName(text), text, values });
    return rows as Row[];
  }

  record(event: DomainEvent): void {
    this.events.push(event);
  }

  audit(act: AuditedAct): void {
    this.acts.push(act);
  }

  async enqueue(job: Job): Promise<void> {
    await this.manager.query('select folkmoot_enqueue($1, $2, $3, $4)', [
      job.task,
      JSON.stringify(job.payload),
      job.runAt ?? null,
      job.key ?? null,
    ]);
  }
}
