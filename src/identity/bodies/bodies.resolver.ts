import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, anyone, appointed, AsViewer, IdArg, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { Profile } from '../profile.type.js';
import { ProfilesReader } from '../profiles.reader.js';
import { BodiesReader } from './bodies.reader.js';
import { Body, BodyMember } from './body.type.js';
import { ChangeBodyMembers, ChangeBodyMembersInput, ChangeBodyMembersOutcome } from './change-body-members.js';
import { FoundBody, FoundBodyInput, FoundBodyOutcome } from './found-body.js';

@Resolver(() => Body)
export class BodiesResolver {
  constructor(
    private readonly reader: BodiesReader,
    private readonly organisations: OrganisationsReader,
    private readonly founding: FoundBody,
    private readonly changing: ChangeBodyMembers,
  ) {}

  @Query(() => Body, { nullable: true, description: 'One body that decides together.' })
  @Access(anyone)
  body(@IdArg('body') id: string, @InContext() context: GraphqlContext): Promise<Body | null> {
    return this.reader.bodies(context).load(id);
  }

  @ResolveField(() => Organisation, { description: 'The council it belongs to.' })
  organisation(@Parent() body: Body, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(body.organisationId);
  }

  @ResolveField(() => [BodyMember], { description: 'Everybody who sits or sat on it.' })
  members(@Parent() body: Body, @InContext() context: GraphqlContext): Promise<BodyMember[]> {
    return this.reader.membersOf(context).load(body.uuid);
  }

  @Mutation(() => FoundBodyOutcome, { description: 'Set up a body of your council that decides together.' })
  @Access(appointed('clerk', 'administrator'))
  async foundBody(@Args('input') input: FoundBodyInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Body | Problem> {
    return this.shown(context, await this.founding.execute(viewer, input));
  }

  @Mutation(() => ChangeBodyMembersOutcome, { description: 'Say who joins and who leaves a body.' })
  @Access(appointed('clerk', 'administrator'))
  async changeBodyMembers(
    @Args('input') input: ChangeBodyMembersInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Body | Problem> {
    return this.shown(context, await this.changing.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: { id: string } | Problem): Promise<Body | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.bodies(context).load(outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => BodyMember)
export class BodyMemberResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who.' })
  member(@Parent() member: BodyMember, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(member.profileId);
  }
}

@Resolver(() => Organisation)
export class BodiesOfOrganisation {
  constructor(private readonly reader: BodiesReader) {}

  @ResolveField(() => [Body], { description: 'Its bodies that decide together, such as a cabinet and committees.' })
  bodies(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<Body[]> {
    return this.reader.bodiesOf(context).load(organisation.uuid);
  }
}
