import { Injectable } from '@nestjs/common';
import { Clock, Database, Jobs, UnitOfWork, type Transaction } from '../platform/index.js';
import { ConcernEntity } from './concern.entity.js';
import { readersOf } from './readers.js';
import { keepConcern, tellReader } from './record-on-concern.js';

/** What nobody has acknowledged in time goes to the deputy (E2). Looked for every minute, so that no restart loses one. */
@Injectable()
export class PassOnConcerns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat('pass-on-concerns', '* * * * *', () => this.execute());
  }

  private async execute(): Promise<void> {
    const late = await this.database.rows<{ id: string }>(
      `select id from concern where state = 'raised' and passed_on_at is null and acknowledge_by <= $1 order by acknowledge_by`,
      [this.clock.now()],
    );
    for (const { id } of late) await this.work.run((tx) => passOn(tx, id));
  }
}

async function passOn(tx: Transaction, id: string): Promise<void> {
  const concern = await tx.lock(ConcernEntity, { id });
  if (concern?.state !== 'raised' || concern.passedOnAt) return;
  const readers = await readersOf(tx, concern);
  await keepConcern(tx, 'system', { ...concern, passedOnAt: tx.now }, 'passed-on');
  // Where there is no second person, the first is told again.
  const next = readers[1] ?? readers[0];
  if (next) tellReader(tx, concern, next);
}
