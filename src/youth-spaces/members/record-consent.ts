import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { dayOf, IdField, isRefusal, jurisdictionOf, newId, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { asksGuardian, ConsentNotAsked, consentRule } from '../membership/index.js';
import { memberForWorker, tellOfMember } from './member-for-worker.js';
import { ConsentEntity } from './consent.entity.js';
import { YouthMember } from './members.type.js';

@InputType({ description: 'Whose guardian agreed, or agrees no longer.' })
export class GuardianConsentInput {
  @IdField('member', 'Somebody in a space you work in.')
  @IsUUID()
  memberId!: string;
}

export const RecordConsentOutcome = outcomeOf('RecordConsentOutcome', 'The young person, or why nothing was noted.', YouthMember, [ConsentNotAsked]);

/** A worker notes that they have seen a guardian's consent: when, and under which rule. Nothing of the guardian. */
@Injectable()
export class RecordConsent {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { memberId }: GuardianConsentInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const member = await memberForWorker(tx, viewer, memberId);
      if (isRefusal(member) || !viewer.profile) return isRefusal(member) ? member : new NotAvailable();
      const { jurisdiction, ageBand, hasConsent } = member.facts;
      const rule = consentRule(jurisdiction, dayOf(tx.now, jurisdictionOf(jurisdiction).calendar));
      if (!rule || !asksGuardian(rule, ageBand) || hasConsent) return new ConsentNotAsked();
      const seen = { seenBy: viewer.profile.id, seenAt: tx.now, withdrawnBy: null, withdrawnAt: null };
      await tx.save(ConsentEntity, { id: newId(), membershipId: memberId, jurisdiction, ruleFrom: rule.from, ageBand, ...seen });
      tellOfMember(tx, viewer, member, { act: 'youth-consent.seen', details: { rule: `${jurisdiction} ${rule.from}` } });
      return memberId;
    });
  }
}
