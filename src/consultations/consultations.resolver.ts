import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader, Ward } from '../identity/index.js';
import { RoundsReader, StatementRound } from '../opinions/index.js';
import {
  Access,
  anyone,
  appointed,
  AsViewer,
  ChangesWith,
  IdArg,
  InContext,
  isRefusal,
  localId,
  NotAvailable,
  Personal,
  type Connection,
  type GraphqlContext,
  type Problem,
  type Viewer,
} from '../platform/index.js';
import { mayConsultFor, mayPublishOutcome } from './consultation.access.js';
import { Consultation, ConsultationConnection, WhoMayTakePartShown } from './consultation.type.js';
import { ConsultationsArgs } from './consultations.list.js';
import { ConsultationsReader } from './consultations.reader.js';
import { HOST_KIND } from './hosted-rounds.js';
import { OpenConsultation, OpenConsultationInput, OpenConsultationOutcome } from './opening/index.js';
import { PublishOutcome, PublishOutcomeInput, PublishOutcomeOutcome } from './publish-outcome.js';

@Resolver(() => Consultation)
export class ConsultationsResolver {
  constructor(
    private readonly reader: ConsultationsReader,
    private readonly openConsultation: OpenConsultation,
    private readonly publishOutcome: PublishOutcome,
  ) {}

  @Query(() => Consultation, { nullable: true, description: 'One consultation.' })
  @Access(anyone)
  @ChangesWith(({ id }) => [`consultation:${localId('con', id)}`])
  consultation(@IdArg('con') id: string, @InContext() context: GraphqlContext): Promise<Consultation | null> {
    return this.reader.byId(context, id);
  }

  @Query(() => ConsultationConnection, { description: 'Consultations.' })
  @Access(anyone)
  @ChangesWith(() => ['consultations'])
  consultations(@Args() args: ConsultationsArgs, @InContext() context: GraphqlContext): Promise<Connection<Consultation>> {
    return this.reader.page(context, args);
  }

  @Mutation(() => OpenConsultationOutcome, { name: 'openConsultation', description: 'Put something to the public.' })
  @Access(appointed('councillor', 'officer'))
  async open(@Args('input') input: OpenConsultationInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Consultation | Problem> {
    const outcome = await this.openConsultation.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @Mutation(() => PublishOutcomeOutcome, { name: 'publishOutcome', description: 'Say what came of a consultation.' })
  @Access(appointed('councillor', 'officer'))
  async publish(@Args('input') input: PublishOutcomeInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Consultation | Problem> {
    const outcome = await this.publishOutcome.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @ResolveField(() => Boolean, { description: 'You can say what came of it now.' })
  @Personal()
  viewerCanPublishOutcome(@Parent() consultation: Consultation, @AsViewer() viewer: Viewer): boolean {
    return consultation.state === 'closed' && mayPublishOutcome(viewer, consultation);
  }

  @ResolveField(() => Boolean, { description: 'You can put off its closing, stop it and change its promise.' })
  @Personal()
  viewerCanChange(@Parent() { state, organisationId }: Consultation, @AsViewer() viewer: Viewer): boolean {
    return (state === 'announced' || state === 'open') && mayConsultFor(viewer, organisationId);
  }
}

/** What a consultation has from the rooms above. */
@Resolver(() => Consultation)
export class ConsultationPartsResolver {
  constructor(
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
    private readonly rounds: RoundsReader,
  ) {}

  @ResolveField(() => Organisation, { description: 'Who asks.' })
  organisation(@Parent() consultation: Consultation, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(consultation.organisationId);
  }

  @ResolveField(() => Profile, { description: 'Who opened it, in the organisation’s name.' })
  openedBy(@Parent() consultation: Consultation, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(consultation.openedByProfileId);
  }

  @ResolveField(() => [Ward], { description: 'The wards it concerns; empty for all.' })
  wards(@Parent() { wardIds }: Consultation, @InContext() context: GraphqlContext): Promise<Ward[]> {
    return wardsOf(this.organisations, context, wardIds);
  }

  @ResolveField(() => StatementRound, { nullable: true, description: 'The statements it puts to people.' })
  round(@Parent() consultation: Consultation, @InContext() context: GraphqlContext): Promise<StatementRound | null> {
    return this.rounds.roundsOf(context).load({ hostKind: HOST_KIND, hostId: consultation.uuid });
  }
}

@Resolver(() => WhoMayTakePartShown)
export class WhoMayTakePartResolver {
  constructor(private readonly organisations: OrganisationsReader) {}

  @ResolveField(() => [Ward], { description: 'Only people of these wards; empty for all.' })
  wards(@Parent() { wardIds }: WhoMayTakePartShown, @InContext() context: GraphqlContext): Promise<Ward[]> {
    return wardsOf(this.organisations, context, wardIds);
  }
}

async function wardsOf(organisations: OrganisationsReader, context: GraphqlContext, ids: readonly string[]): Promise<Ward[]> {
  const wards = await Promise.all(ids.map((id) => organisations.wards(context).load(id)));
  return wards.filter((ward) => ward !== null);
}
