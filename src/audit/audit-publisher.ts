import { Injectable } from '@nestjs/common';
import { Jobs, UnitOfWork } from '../platform/index.js';

/** Publishes where every chain ends, daily: whoever kept yesterday's can show that nothing before it was cut or changed. */
@Injectable()
export class AuditPublisher {
  constructor(
    private readonly work: UnitOfWork,
    jobs: Jobs,
  ) {
    jobs.repeat('publish-audit-heads', '5 0 * * *', () => this.publish());
  }

  async publish(): Promise<void> {
    await this.work.run(async (tx) => {
      await tx.query(
        `insert into audit_publication (organisation_id, day, seq, hash, published_at)
         select organisation_id, $1::timestamptz::date, seq, hash, $1 from audit_head
         on conflict (organisation_id, day) do nothing`,
        [tx.now],
      );
    });
  }
}
