import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, anyone, AsViewer, IdArg, InContext, isRefusal, NotSignedIn, signedIn, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { Sessions } from './accounts/index.js';
import { ActAs, ActAsInput, ActAsOutcome } from './act-as.js';
import { CreateCitizenProfile, CreateCitizenProfileInput, CreateCitizenProfileOutcome } from './create-citizen-profile.js';
import { Organisation, Place } from './organisation.type.js';
import { OrganisationsReader } from './organisations.reader.js';
import { Session } from './profile.type.js';
import { SessionReader } from './session.reader.js';

@Resolver(() => Place)
export class PlaceResolver {
  constructor(private readonly organisations: OrganisationsReader) {}

  @Query(() => Place, { description: 'The place that this installation serves.' })
  @Access(anyone)
  place(@InContext() context: GraphqlContext): Promise<Place> {
    return this.organisations.place(context);
  }

  @Query(() => Organisation, { nullable: true, description: 'One organisation.' })
  @Access(anyone)
  organisation(@IdArg('org') id: string, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(id);
  }

  @ResolveField('organisations', () => [Organisation], { description: 'Its councils and partners.' })
  organisationsOf(@InContext() context: GraphqlContext): Promise<Organisation[]> {
    return this.organisations.all(context);
  }
}

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly reader: SessionReader,
    private readonly sessions: Sessions,
    private readonly actAs: ActAs,
    private readonly createCitizenProfile: CreateCitizenProfile,
  ) {}

  @Query(() => Session, { description: 'Who you are here.' })
  @Access(anyone)
  session(@InContext() context: GraphqlContext): Promise<Session> {
    return this.reader.of(context);
  }

  @Mutation(() => ActAsOutcome, { name: 'actAs', description: 'Act through another of your profiles.' })
  @Access(signedIn)
  async changeProfile(@Args('input') input: ActAsInput, @InContext() context: GraphqlContext): Promise<Session | Problem> {
    const session = context.http && (await this.sessions.of(context.http.req.headers));
    if (!session || !context.http) return new NotSignedIn();
    const outcome = await this.actAs.execute(context.viewer, session, input, context.http.res);
    return isRefusal(outcome) ? outcome : this.reader.after(context, outcome);
  }

  @Mutation(() => CreateCitizenProfileOutcome, { name: 'createCitizenProfile', description: 'Make your own public face.' })
  @Access(signedIn)
  async create(
    @Args('input') input: CreateCitizenProfileInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Session | Problem> {
    if (!viewer.accountId) return new NotSignedIn();
    const outcome = await this.createCitizenProfile.execute(viewer.accountId, input);
    return isRefusal(outcome) ? outcome : this.reader.actingAs(context, outcome.id);
  }
}
