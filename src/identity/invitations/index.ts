import { AcceptInvitation } from './accept-invitation.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationLetter } from './invitation-letter.js';
import { InvitationsReader } from './invitations.reader.js';
import { InvitationsResolver, InvitedResolver } from './invitations.resolver.js';
import { InviteToWork } from './invite-to-work.js';
import { SendInvitationAgain, WithdrawInvitation } from './withdraw-invitation.js';

export { invitationsMigrations } from './invitations.migrations.js';

export const invitationsEntities = [InvitationEntity];
/** What inviting people brings to the room. */
export const invitationsProviders = {
  deeds: [AcceptInvitation, InvitationLetter, InviteToWork, SendInvitationAgain, WithdrawInvitation],
  readers: [InvitationsReader],
  resolvers: [InvitationsResolver, InvitedResolver],
};
