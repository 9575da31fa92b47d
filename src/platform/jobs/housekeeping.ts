import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from './jobs.js';

/** Long enough for every node and listener to have read an event; a client away for longer gets a snapshot. */
const KEEP_EVENTS = '24 hours';
/** And no longer than this, should a consumer of events be gone for good. */
const KEEP_AT_MOST = '30 days';

/** What no consumer has still to read. */
const PRUNE = `
  delete from outbox o where at < $1::timestamptz - interval '${KEEP_EVENTS}'
    and (at < $1::timestamptz - interval '${KEEP_AT_MOST}' or not exists (select 1 from outbox_cursor c where (o.xid, o.id) > (c.xid, c.id)))`;

/** What keeps the platform's own tables small. */
@Injectable()
export class HousekeepingService {
  constructor(jobs: Jobs, work: UnitOfWork) {
    jobs.repeat('prune-outbox', '17 * * * *', () =>
      work.run(async (tx) => void (await tx.query(PRUNE, [tx.now]))),
    );
  }
}
