import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../../identity/index.js';
import { Access, acting, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { ThreadsReader, YouthThread } from '../threads/index.js';
import { EndThreadVisitInput, EndThreadVisitOutcome, EndVisit } from './end-visit.js';
import { InviteToThread, InviteToThreadInput, InviteToThreadOutcome } from './invite-to-thread.js';
import { ThreadVisit } from './thread-visit.type.js';
import { VisitsReader } from './visits.reader.js';

@Resolver(() => ThreadVisit)
export class VisitsResolver {
  constructor(
    private readonly visits: VisitsReader,
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
    private readonly threads: ThreadsReader,
  ) {}

  @Query(() => [ThreadVisit], { description: 'The threads of young people that you are invited to as a councillor, now and later.' })
  @Access(appointed('councillor'))
  threadInvitations(@InContext() context: GraphqlContext): Promise<ThreadVisit[]> {
    return this.visits.ofViewer(context);
  }

  @ResolveField(() => Profile, { description: 'The councillor.' })
  councillor(@Parent() { profileId }: ThreadVisit, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(profileId);
  }

  @ResolveField(() => Profile, { description: 'The youth worker who invited them.' })
  invitedBy(@Parent() { invitedById }: ThreadVisit, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(invitedById);
  }

  @ResolveField(() => Organisation, { description: 'Whose youth workers run the space.' })
  organisation(@Parent() { organisationId }: ThreadVisit, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(organisationId);
  }

  @ResolveField(() => YouthThread, { nullable: true, description: 'The thread, while you may read it.' })
  @Personal()
  thread(@Parent() { threadId }: ThreadVisit, @InContext() context: GraphqlContext): Promise<YouthThread | null> {
    return this.threads.threads(context).load(threadId);
  }
}

@Resolver(() => YouthThread)
export class InvitingResolver {
  constructor(
    private readonly reader: VisitsReader,
    private readonly inviteToThread: InviteToThread,
    private readonly endVisit: EndVisit,
  ) {}

  @ResolveField(() => [ThreadVisit], { description: 'Councillors invited to it, from when to when: those to come, there now, and gone again; the latest twenty.' })
  visits(@Parent() { uuid }: YouthThread, @InContext() context: GraphqlContext): Promise<ThreadVisit[]> {
    return this.reader.visitsOf(context).load(uuid);
  }

  @Mutation(() => InviteToThreadOutcome, { name: 'inviteToThread', description: 'Invite a councillor to read one thread for a stated time.' })
  @Access(appointed('youth-worker'))
  async invite(@Args('input') input: InviteToThreadInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ThreadVisit | Problem> {
    const outcome = await this.inviteToThread.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @Mutation(() => EndThreadVisitOutcome, { name: 'endThreadVisit', description: 'Take an invitation to a thread back, or decline one.' })
  @Access(acting)
  async end(@Args('input') input: EndThreadVisitInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ThreadVisit | Problem> {
    const outcome = await this.endVisit.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
