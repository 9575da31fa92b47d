import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Access,
  anyone,
  appointed,
  AsViewer,
  IdArg,
  InContext,
  isRefusal,
  NotAvailable,
  PageArgs,
  type Connection,
  type GraphqlContext,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { Session } from '../profile.type.js';
import { SessionReader } from '../session.reader.js';
import { AcceptInvitation, AcceptWorkInvitationInput, AcceptWorkInvitationOutcome } from './accept-invitation.js';
import { InvitedToWork, WorkInvitation, WorkInvitationConnection } from './invitation.type.js';
import { InvitationsReader } from './invitations.reader.js';
import { InviteToWork, InviteToWorkInput, InviteToWorkOutcome } from './invite-to-work.js';
import { SendInvitationAgain, SendWorkInvitationAgainOutcome, WithdrawInvitation, WithdrawWorkInvitationOutcome, WorkInvitationInput } from './withdraw-invitation.js';

const keepers = appointed('clerk', 'administrator');

/** What those who appoint people do with invitations. */
@Resolver(() => WorkInvitation)
export class InvitationsResolver {
  constructor(
    private readonly reader: InvitationsReader,
    private readonly inviting: InviteToWork,
    private readonly withdrawing: WithdrawInvitation,
    private readonly sending: SendInvitationAgain,
  ) {}

  @Query(() => WorkInvitationConnection, { description: 'Invitations of an organisation that nobody has accepted, the latest first.' })
  @Access(keepers)
  workInvitations(@IdArg('org', 'organisationId') organisationId: string, @Args() page: PageArgs, @AsViewer() viewer: Viewer): Promise<Connection<WorkInvitation>> {
    return this.reader.unaccepted(viewer, organisationId, page);
  }

  @Mutation(() => InviteToWorkOutcome, { description: 'Invite somebody by mail to work for your organisation here.' })
  @Access(keepers)
  async inviteToWork(@Args('input') input: InviteToWorkInput, @AsViewer() viewer: Viewer): Promise<WorkInvitation | Problem> {
    return this.shown(await this.inviting.execute(viewer, input));
  }

  @Mutation(() => WithdrawWorkInvitationOutcome, { description: 'Take an invitation back: its link holds no longer.' })
  @Access(keepers)
  async withdrawWorkInvitation(@Args('input') input: WorkInvitationInput, @AsViewer() viewer: Viewer): Promise<WorkInvitation | Problem> {
    return this.shown(await this.withdrawing.execute(viewer, input));
  }

  @Mutation(() => SendWorkInvitationAgainOutcome, { description: 'Send an invitation again, with another link for another week.' })
  @Access(keepers)
  async sendWorkInvitationAgain(@Args('input') input: WorkInvitationInput, @AsViewer() viewer: Viewer): Promise<WorkInvitation | Problem> {
    return this.shown(await this.sending.execute(viewer, input));
  }

  private async shown(outcome: { id: string } | Problem): Promise<WorkInvitation | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(outcome.id)) ?? new NotAvailable());
  }
}

/** What whoever was invited does with the link. */
@Resolver(() => InvitedToWork)
export class InvitedResolver {
  constructor(
    private readonly reader: InvitationsReader,
    private readonly organisations: OrganisationsReader,
    private readonly accepting: AcceptInvitation,
    private readonly sessions: SessionReader,
  ) {}

  @Query(() => InvitedToWork, { nullable: true, description: 'What an invitation says to whoever has its link.' })
  @Access(anyone)
  workInvitation(@Args('token', { description: 'What the link holds.' }) token: string, @AsViewer() viewer: Viewer): Promise<InvitedToWork | null> {
    return this.reader.byToken(viewer, token);
  }

  @ResolveField(() => Organisation, { description: 'Which organisation.' })
  organisation(@Parent() { organisationId }: InvitedToWork, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(organisationId);
  }

  @Mutation(() => AcceptWorkInvitationOutcome, { description: 'Accept to work for an organisation here.' })
  @Access(anyone)
  async acceptWorkInvitation(@Args('input') input: AcceptWorkInvitationInput, @InContext() context: GraphqlContext): Promise<Session | Problem> {
    const outcome = await this.accepting.execute(context.viewer, input);
    return isRefusal(outcome) ? outcome : this.sessions.of(context);
  }
}
