import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../../identity/index.js';
import { Access, acting, appointed, AsViewer, citizen, Clock, InContext, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { isAuthor, tendedBy } from '../idea.access.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import {
  AnswerInvitation,
  AnswerInvitationInput,
  AnswerInvitationOutcome,
  InviteCoProposer,
  InviteCoProposerInput,
  InviteCoProposerOutcome,
  LeaveCoProposers,
  LeaveCoProposersInput,
  LeaveCoProposersOutcome,
} from './co-propose.js';
import { CoProposerInvitation, InvitedTo } from './co-proposing.type.js';
import { refusalOfHelp } from '../offers/index.js';
import { GiveIdeaBack, GiveIdeaBackInput, GiveIdeaBackOutcome, TakeUpIdea, TakeUpIdeaInput, TakeUpIdeaOutcome } from './take-up-idea.js';
import { refusalOfCompany } from './invitation.rules.js';
import { IdeaTakeUp } from './take-up.type.js';
import { TogetherReader } from './together.reader.js';

@Resolver(() => Idea)
export class CoProposersResolver {
  constructor(
    private readonly together: TogetherReader,
    private readonly profiles: ProfilesReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [Profile], { description: 'Who proposes it with its author.' })
  async coProposers(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const ids = await this.together.coProposers(context).load(idea.uuid);
    const found = await this.profiles.profiles(context).loadMany(ids);
    return found.filter((profile): profile is Profile => profile !== null && !(profile instanceof Error));
  }

  @ResolveField(() => Boolean, { description: 'You proposed it and may invite others to propose it with you.' })
  @Personal()
  viewerCanInvite(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return isAuthor(viewer, idea) && refusalOfCompany(idea, this.clock.now()) === null;
  }

  @ResolveField(() => Boolean, { description: 'You propose it with its author.' })
  @Personal()
  async viewerIsCoProposer(@Parent() idea: Idea, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<boolean> {
    return viewer.profile !== null && (await this.together.coProposers(context).load(idea.uuid)).includes(viewer.profile.id);
  }

  @Query(() => InvitedTo, { nullable: true, description: 'What a code invites you to; empty when it was used or is over.' })
  @Access(acting)
  ideaInvitation(@Args('code', { description: 'The code you were given.' }) code: string, @InContext() context: GraphqlContext): Promise<InvitedTo | null> {
    return this.together.invitedTo(context, code);
  }

  @ResolveField('takenUpBy', () => [IdeaTakeUp], { description: 'Community groups that do it without waiting for the council, and those that did.' })
  takenUpBy(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<IdeaTakeUp[]> {
    return this.together.takenUp(context).load(idea.uuid);
  }
}

@Resolver(() => Idea)
export class CoProposingMutations {
  constructor(
    private readonly reader: IdeasReader,
    private readonly inviting: InviteCoProposer,
    private readonly answering: AnswerInvitation,
    private readonly leaving: LeaveCoProposers,
  ) {}

  @Mutation(() => InviteCoProposerOutcome, { description: 'Invite somebody to propose your idea with you, by a code that you pass on.' })
  @Access(citizen)
  inviteCoProposer(@Args('input') input: InviteCoProposerInput, @AsViewer() viewer: Viewer): Promise<CoProposerInvitation | Problem> {
    return this.inviting.execute(viewer, input);
  }

  @Mutation(() => AnswerInvitationOutcome, { description: 'Accept or decline to propose an idea with its author.' })
  @Access(citizen)
  async answerInvitation(@Args('input') input: AnswerInvitationInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.answering.execute(viewer, input));
  }

  @Mutation(() => LeaveCoProposersOutcome, { description: 'Stop proposing an idea with its author.' })
  @Access(citizen)
  async leaveCoProposers(@Args('input') input: LeaveCoProposersInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.leaving.execute(viewer, input));
  }
}

@Resolver(() => Idea)
export class ViewersGroupsResolver {
  constructor(private readonly organisations: OrganisationsReader) {}

  @ResolveField(() => [Organisation], { description: 'Community groups that you speak for and that can take it up now, or have.' })
  @Personal()
  async viewersGroups(@Parent() idea: Idea, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Organisation[]> {
    if (refusalOfHelp(idea) !== null) return [];
    const spokenFor = await Promise.all(tendedBy(viewer).map((id) => this.organisations.organisations(context).load(id)));
    return spokenFor.filter((organisation): organisation is Organisation => organisation?.kind === 'voluntary');
  }
}

@Resolver(() => IdeaTakeUp)
export class TakeUpResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly organisations: OrganisationsReader,
    private readonly taking: TakeUpIdea,
    private readonly giving: GiveIdeaBack,
  ) {}

  @ResolveField(() => Organisation, { description: 'The group.' })
  organisation(@Parent() takeUp: IdeaTakeUp, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(takeUp.organisationId);
  }

  @Mutation(() => TakeUpIdeaOutcome, { description: 'Take an idea up as a community group, whatever the council answers.' })
  @Access(appointed('clerk'))
  async takeUpIdea(@Args('input') input: TakeUpIdeaInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.taking.execute(viewer, input));
  }

  @Mutation(() => GiveIdeaBackOutcome, { description: 'Say that your group no longer does it.' })
  @Access(appointed('clerk'))
  async giveIdeaBack(@Args('input') input: GiveIdeaBackInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.giving.execute(viewer, input));
  }
}
