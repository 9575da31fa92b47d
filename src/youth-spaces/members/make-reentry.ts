import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, newId, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { Codes, newCode, ReentryEntity } from '../joining/index.js';
import { memberForWorker, tellOfMember } from './member-for-worker.js';
import { ReentryCode } from './members.type.js';

@InputType({ description: 'Who has lost their way back in.' })
export class MakeReentryCodeInput {
  @IdField('member', 'Somebody in a space you work in.')
  @IsUUID()
  memberId!: string;
}

export const MakeReentryCodeOutcome = outcomeOf('MakeReentryCodeOutcome', 'The code, shown this once, or why there is none.', ReentryCode);

/** Handed over in person: a day is enough. */
const HOLDS_MS = 24 * 3_600_000;

/** A worker lets a young person in again who has lost their words: with a code that works once. An earlier one ends with it. */
@Injectable()
export class MakeReentry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: Codes,
  ) {}

  execute(viewer: Viewer, { memberId }: MakeReentryCodeInput): Promise<Problem | ReentryCode> {
    return this.work.run(async (tx) => {
      const member = await memberForWorker(tx, viewer, memberId);
      if (isRefusal(member) || !viewer.profile) return isRefusal(member) ? member : new NotAvailable();
      await tx.query('update youth_reentry set expires_at = $2 where membership_id = $1 and used_at is null and expires_at > $2', [memberId, tx.now]);
      const code = newCode();
      const expiresAt = new Date(tx.now.getTime() + HOLDS_MS);
      const reentry = { id: newId(), membershipId: memberId, codeHash: this.codes.hash(code), madeBy: viewer.profile.id, madeAt: tx.now, expiresAt, usedAt: null };
      await tx.save(ReentryEntity, reentry);
      tellOfMember(tx, viewer, member, { act: 'youth-reentry.made', details: { reentry: reentry.id } });
      return { code, expiresAt };
    });
  }
}
