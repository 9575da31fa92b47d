import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { mayAppoint } from '../people/index.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationLetter } from './invitation-letter.js';
import { WorkInvitationOver } from './invitation.problems.js';
import { expiryOf, hashOf, newToken } from './invitation.rules.js';
import { WorkInvitation } from './invitation.type.js';

@InputType({ description: 'An invitation that nobody has accepted.' })
export class WorkInvitationInput {
  @IdField('invite', 'The invitation.')
  @IsUUID()
  invitationId!: string;
}

export const WithdrawWorkInvitationOutcome = outcomeOf('WithdrawWorkInvitationOutcome', 'The invitation, taken back.', WorkInvitation, [WorkInvitationOver]);
export const SendWorkInvitationAgainOutcome = outcomeOf('SendWorkInvitationAgainOutcome', 'The invitation, sent again.', WorkInvitation, [WorkInvitationOver]);

/** The link that was sent holds no longer. */
@Injectable()
export class WithdrawInvitation {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { invitationId }: WorkInvitationInput): Promise<Problem | InvitationEntity> {
    return this.work.run(async (tx) => {
      const invitation = await unaccepted(tx, viewer, invitationId);
      if (isRefusal(invitation)) return invitation;
      recordInvitation(tx, viewer, invitation, 'profile.invitation-withdrawn');
      return tx.save(InvitationEntity, { ...invitation, withdrawnAt: tx.now });
    });
  }
}

/** Another letter with another link, for another week; the earlier link holds no longer. */
@Injectable()
export class SendInvitationAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly letter: InvitationLetter,
  ) {}

  execute(viewer: Viewer, { invitationId }: WorkInvitationInput): Promise<Problem | InvitationEntity> {
    return this.work.run(async (tx) => {
      const invitation = await unaccepted(tx, viewer, invitationId);
      if (isRefusal(invitation)) return invitation;
      const organisation = await tx.find(OrganisationEntity, { id: invitation.organisationId });
      if (!organisation || !viewer.profile) return new NotAvailable();
      const token = newToken();
      Object.assign(invitation, { tokenHash: hashOf(token), invitedAt: tx.now, expiresAt: expiryOf(tx.now), invitedBy: viewer.profile.id });
      await this.letter.send(tx, invitation, organisation, token);
      recordInvitation(tx, viewer, invitation, 'profile.invited-again');
      return tx.save(InvitationEntity, invitation);
    });
  }
}

async function unaccepted(tx: Transaction, viewer: Viewer, id: string): Promise<InvitationEntity | Problem> {
  const invitation = await tx.lock(InvitationEntity, { id });
  if (!invitation || !mayAppoint(viewer, invitation.organisationId, 'clerk')) return new NotAvailable();
  if (!mayAppoint(viewer, invitation.organisationId, invitation.role)) return new NotAllowed();
  return invitation.acceptedAt || invitation.withdrawnAt ? new WorkInvitationOver() : invitation;
}

function recordInvitation(tx: Transaction, viewer: Viewer, { id, organisationId, role, realName }: InvitationEntity, act: string): void {
  tx.record({ kind: 'work-invitation.changed', topics: [`organisation:${organisationId}`] });
  tx.audit({ organisationId, actor: viewer, act, subject: { kind: 'work-invitation', id }, details: { role, name: realName } });
}
