import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader, Ward } from '../identity/index.js';
import { Access, anyone, AsViewer, ChangesWith, IdArg, InContext, localId, Personal, type GraphqlContext, type Viewer } from '../platform/index.js';
import { mayConsult, mayRecord } from './decision.access.js';
import { isFinal } from './decision.rules.js';
import { Decision } from './decision.type.js';
import { DecisionsReader } from './decisions.reader.js';
import { DecisionOutcome, OutcomesReader } from './outcome/index.js';
import { DecisionVersion, VersionsReader } from './versions/index.js';

@Resolver(() => Decision)
export class DecisionsResolver {
  constructor(
    private readonly reader: DecisionsReader,
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
    private readonly published: VersionsReader,
    private readonly decided: OutcomesReader,
  ) {}

  @Query(() => Decision, { nullable: true, description: 'One decision.' })
  @Access(anyone)
  @ChangesWith(({ id }) => [`decision:${localId('dec', id)}`])
  decision(@IdArg('dec') id: string, @InContext() context: GraphqlContext): Promise<Decision | null> {
    return this.reader.byId(context, id);
  }

  @ResolveField(() => Organisation, { description: 'The council it is a decision of.' })
  organisation(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<Organisation | null> | Organisation | null {
    return this.organisations.organisations(context).get(decision.organisationId);
  }

  @ResolveField(() => [Ward], { description: 'The wards it affects; none when it is about the whole area.' })
  async wards(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<Ward[]> {
    const wards = await Promise.all(decision.wardIds.map((id) => this.organisations.wards(context).load(id)));
    return wards.filter((ward) => ward !== null);
  }

  @ResolveField(() => Profile, { description: 'The councillor who is accountable: who decides, or who brings it before the body that does.' })
  councillor(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<Profile | null> | Profile | null {
    return this.profiles.profiles(context).get(decision.councillorId);
  }

  @ResolveField(() => [DecisionVersion], { description: 'Everything that was published of it, the first version first.' })
  versions(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<DecisionVersion[]> {
    return this.published.versionsOf(context).load(decision.uuid);
  }

  @ResolveField(() => DecisionOutcome, { nullable: true, description: 'What was decided; empty until then.' })
  outcome(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<DecisionOutcome | null> {
    return this.decided.outcomeOf(context).load(decision.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may record what was decided, and it isn’t decided yet.' })
  @Personal()
  viewerCanRecord(@Parent() decision: Decision, @AsViewer() viewer: Viewer): boolean {
    return mayRecord(viewer, decision) && !isFinal(decision.state);
  }

  @ResolveField(() => Boolean, { description: 'You may put a consultation on it to the public.' })
  @Personal()
  viewerCanConsult(@Parent() decision: Decision, @AsViewer() viewer: Viewer): boolean {
    return mayConsult(viewer, decision) && !isFinal(decision.state) && !decision.isQuasiJudicial;
  }
}
