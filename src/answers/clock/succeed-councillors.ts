import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { councillorsInOffice } from '../../identity/index.js';
import { Clock, Database, Jobs, OutboxTail, UnitOfWork, type Transaction } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { successorOf } from '../answer-due.rules.js';
import { passOn } from './pass-on.js';

/** Whoever is suspended stays the one who owes it; whoever holds the office no more doesn't. $1 is now. */
const LEFT_BEHIND = `
  select d.id from answer_due d
  where d.answered_at is null and d.lifted_at is null and not exists (
    select from appointment a where a.profile_id = d.owed_by and a.organisation_id = d.organisation_id and a.role = 'councillor'
      and a.starts_at <= $1 and (a.ends_at is null or a.ends_at > $1))`;

/**
 * What a councillor leaves behind stays owed: it passes to the ward's next councillor, and until there is one it waits
 * for a clerk to name somebody. Terms that run out tell nobody, so it is looked for every minute.
 */
@Injectable()
export class SucceedCouncillors implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(SucceedCouncillors.name);
  private running: Promise<void> = Promise.resolve();
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tail: OutboxTail,
    jobs: Jobs,
  ) {
    jobs.repeat('succeed-councillors', '* * * * *', () => this.execute());
  }

  onApplicationBootstrap(): void {
    this.stopListening = this.tail.listen(({ kind }) => {
      if (kind === 'appointment.ended') this.running = this.running.then(() => this.execute()).catch((error: unknown) => this.log.error(error));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopListening();
    await this.running;
  }

  async execute(): Promise<void> {
    const left = await this.database.rows<{ id: string }>(LEFT_BEHIND, [this.clock.now()]);
    for (const { id } of left) await this.work.run((tx) => this.settle(tx, id));
  }

  private async settle(tx: Transaction, id: string): Promise<void> {
    const due = await tx.lock(AnswerDueEntity, { id });
    const [left] = await tx.query<{ id: string }>(`${LEFT_BEHIND} and d.id = $2`, [tx.now, id]);
    if (!due || !left) return;
    const successor = successorOf(await councillorsInOffice(tx, due.organisationId), due.wardId);
    if (successor) {
      const from = due.owedBy;
      await passOn(tx, due, successor, { how: 'succeeded' });
      tx.record(answerDueEvent('answer-due.passed-on', due, { from }));
      const details = { from, to: successor.profileId };
      tx.audit({ organisationId: due.organisationId, actor: 'system', act: 'answer-due.passed-on', subject: { kind: 'answer-due', id }, details });
    } else if (!due.vacantSince) {
      Object.assign(due, { vacantSince: tx.now, version: due.version + 1 });
      tx.record(answerDueEvent('answer-due.vacant', due));
      await tx.save(AnswerDueEntity, due);
    }
  }
}
