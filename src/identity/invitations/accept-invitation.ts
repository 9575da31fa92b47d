import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsNull } from 'typeorm';
import { InvalidInput, isRefusal, NotSignedIn, outcomeOf, TextField, UnitOfWork, type Language, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { Accounts } from '../accounts/index.js';
import { appoint } from '../appoint-professional.js';
import { ProfileEntity } from '../profile.entity.js';
import { Session } from '../profile.type.js';
import { InvitationEntity } from './invitation.entity.js';
import { WorkInvitationForAnother, WorkInvitationOver } from './invitation.problems.js';
import { hashOf, stateOf } from './invitation.rules.js';

@InputType({ description: 'Accept to work for an organisation, with the link that came by mail.' })
export class AcceptWorkInvitationInput {
  @TextField('What the link holds.', { most: 100 })
  token!: string;

  @Field(() => String, { nullable: true, description: 'A password for the account that is made for you; left out by those who have one.' })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(128)
  password?: string | null;
}

export const AcceptWorkInvitationOutcome = outcomeOf('AcceptWorkInvitationOutcome', 'Who you are now. To act at work you sign in with an authenticator.', Session, [
  WorkInvitationOver,
  WorkInvitationForAnother,
]);

const A_YEAR_MS = 365 * 86_400_000;

/**
 * The link went to one mailbox, so whoever has it reads that mailbox: that proves the address. Somebody without an account gets
 * one; somebody who has one must be signed in with it. It works once.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  execute(viewer: Viewer, { token, password }: AcceptWorkInvitationInput): Promise<Problem | ProfileEntity> {
    return this.work.run(async (tx) => {
      const invitation = await tx.lock(InvitationEntity, { tokenHash: hashOf(token) });
      if (!invitation || stateOf(invitation, tx.now) !== 'open') return new WorkInvitationOver();
      const inviter = await tx.find(ProfileEntity, { id: invitation.invitedBy });
      // What somebody set going who was suspended since is nobody's word any more.
      if (!inviter || inviter.suspendedAt) return new WorkInvitationOver();
      const accountId = await this.accountFor(tx, viewer, invitation, password ?? null);
      if (isRefusal(accountId)) return accountId;
      await tx.save(InvitationEntity, { ...invitation, acceptedAt: tx.now });
      const known = await tx.lock(ProfileEntity, { accountId, organisationId: invitation.organisationId, suspendedAt: IsNull() });
      const facts = { invitedBy: inviter.displayName };
      return appoint(tx, 'system', toGiven(invitation, accountId, inviter.displayName, tx.now), { known, facts });
    });
  }

  private async accountFor(tx: Transaction, viewer: Viewer, { email, realName }: InvitationEntity, password: string | null): Promise<string | Problem> {
    const known = await this.accounts.byAddress(tx, email);
    if (viewer.accountId) return known?.isProved && viewer.accountId === known.id ? known.id : new WorkInvitationForAnother();
    // Somebody may have claimed the address without proving it: then whoever has it takes that account back first.
    if (known) return new NotSignedIn();
    if (password === null) return new InvalidInput([{ path: 'password', message: PASSWORD_MISSING[viewer.language] }]);
    const accountId = await this.accounts.create(tx, { name: realName, email, emailProved: true });
    await this.accounts.setPassword(tx, accountId, password);
    return accountId;
  }
}

const PASSWORD_MISSING: Record<Language, string> = { en: 'Choose a password of at least 10 characters.', cy: 'Dewiswch gyfrinair o leiaf 10 nod.' };

function toGiven(invitation: InvitationEntity, accountId: string, verifiedBy: string, now: Date): Parameters<typeof appoint>[2] {
  const { organisationId, realName, jobTitle, lineManager, role, wardId, portfolios, endsAt, checksValidUntil } = invitation;
  const verifiedUntil = new Date(now.getTime() + A_YEAR_MS);
  return { accountId, organisationId, realName, jobTitle, lineManager, verifiedBy, verifiedUntil, appointments: [{ role, wardId, portfolios, endsAt, checksValidUntil }] };
}
