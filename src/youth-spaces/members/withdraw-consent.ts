import { Injectable } from '@nestjs/common';
import { isRefusal, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { memberForWorker, tellOfMember } from './member-for-worker.js';
import { YouthMember } from './members.type.js';
import type { GuardianConsentInput } from './record-consent.js';

export const WithdrawConsentOutcome = outcomeOf('WithdrawConsentOutcome', 'The young person, who can’t write any more until it is given again.', YouthMember);

/** A guardian agrees no longer: from now on nothing is taken from the young person; they read, report, and can leave. */
@Injectable()
export class WithdrawConsent {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { memberId }: GuardianConsentInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const member = await memberForWorker(tx, viewer, memberId);
      if (isRefusal(member)) return member;
      const ended = await tx.query<{ id: string }>(
        `with ended as (update youth_consent set withdrawn_by = $2, withdrawn_at = $3 where membership_id = $1 and withdrawn_at is null returning id)
         select id from ended`,
        [memberId, viewer.profile?.id, tx.now],
      );
      if (ended.length === 0) return new NotAvailable();
      tellOfMember(tx, viewer, member, { act: 'youth-consent.withdrawn' });
      return memberId;
    });
  }
}
