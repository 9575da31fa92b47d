import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from './jobs.js';

/** Long enough for every node and listener to have read an event; a client away for longer gets a snapshot. */
const KEEP_EVENTS = '24 hours';

/** What keeps the platform's own tables small. */
@Injectable()
export class HousekeepingService {
  constructor(jobs: Jobs, work: UnitOfWork) {
    jobs.repeat('prune-outbox', '17 * * * *', () =>
      work.run(async (tx) => void (await tx.query(`delete from outbox where at < $1::timestamptz - interval '${KEEP_EVENTS}'`, [tx.now]))),
    );
  }
}
