import { Args, ArgsType, Field, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Organisation, OrganisationsReader } from '../../identity/index.js';
import {
  Access,
  anyone,
  appointed,
  AsViewer,
  Clock,
  IdArg,
  IdField,
  InContext,
  isRefusal,
  NotAvailable,
  PageArgs,
  Personal,
  type Connection,
  type GraphqlContext,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { mayCallForIdeas, mayPropose } from '../idea.access.js';
import { Idea } from '../idea.type.js';
import { isOpenNow } from './call.rules.js';
import { IdeaCall, IdeaCallConnection } from './call.type.js';
import { CallsReader } from './calls.reader.js';
import { OpenIdeaCall, OpenIdeaCallInput, OpenIdeaCallOutcome } from './open-idea-call.js';

@ArgsType()
export class IdeaCallsArgs extends PageArgs {
  @IdField('org', 'Those of one council only.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes: those only that take ideas now; no: those only that don’t.' })
  @IsOptional()
  @IsBoolean()
  isOpen?: boolean | null;
}

@Resolver(() => IdeaCall)
export class CallsResolver {
  constructor(
    private readonly reader: CallsReader,
    private readonly organisations: OrganisationsReader,
    private readonly opening: OpenIdeaCall,
    private readonly clock: Clock,
  ) {}

  @Query(() => IdeaCall, { nullable: true, description: 'One call for ideas.' })
  @Access(anyone)
  ideaCall(@IdArg('call') id: string, @InContext() context: GraphqlContext): Promise<IdeaCall | null> {
    return this.reader.calls(context).load(id);
  }

  @Query(() => IdeaCallConnection, { description: 'Calls for ideas, the newest first. Their ideas are `ideas(filter: { callId })`.' })
  @Access(anyone)
  ideaCalls(@Args() { organisationId = null, isOpen = null, ...page }: IdeaCallsArgs, @InContext() context: GraphqlContext): Promise<Connection<IdeaCall>> {
    return this.reader.page(context, { ...page, organisationId, isOpen });
  }

  @ResolveField(() => Organisation, { description: 'The council that calls.' })
  organisation(@Parent() call: IdeaCall, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(call.organisationId);
  }

  @ResolveField(() => Boolean, { description: 'It takes ideas now.' })
  isOpen(@Parent() call: IdeaCall): boolean {
    return isOpenNow(call, this.clock.now());
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many more of its ideas you may support; empty where there is no limit or you may support none.' })
  @Personal()
  async viewerSupportsLeft(@Parent() call: IdeaCall, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<number | null> {
    if (call.supportsEach === null || !mayPropose(viewer)) return null;
    return Math.max(0, call.supportsEach - (await this.reader.used(context).load(call.uuid)));
  }

  @Mutation(() => OpenIdeaCallOutcome, { description: 'Call for ideas.' })
  @Access(appointed('officer', 'clerk'))
  async openIdeaCall(@Args('input') input: OpenIdeaCallInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<IdeaCall | Problem> {
    const outcome = await this.opening.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.calls(context).load(outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => Idea)
export class CallOfIdea {
  constructor(private readonly reader: CallsReader) {}

  @ResolveField(() => IdeaCall, { nullable: true, description: 'The call for ideas it was put to.' })
  call(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<IdeaCall | null> | null {
    return idea.callId ? this.reader.calls(context).load(idea.callId) : null;
  }
}

@Resolver(() => Organisation)
export class CallsOfOrganisation {
  @ResolveField(() => Boolean, { description: 'You may call for ideas in its name.' })
  @Personal()
  viewerCanCallForIdeas(@Parent() organisation: Organisation, @AsViewer() viewer: Viewer): boolean {
    return organisation.kind === 'council' && mayCallForIdeas(viewer, { organisationId: organisation.uuid });
  }
}
