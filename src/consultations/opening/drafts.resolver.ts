import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../../identity/index.js';
import {
  Access,
  anyone,
  appointed,
  IdArg,
  InContext,
  InvalidField,
  Live,
  localId,
  PageArgs,
  type Connection,
  type Followed,
  type GraphqlContext,
} from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationDraft, ConsultationDraftConnection, ConsultationDraftsReader, OpeningWarning } from '../making/index.js';
import { CheckOpening } from './check-opening.js';

@ArgsType()
export class ConsultationDraftsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organisationId?: string | null;
}

/** What is being written, for those who write it. */
@Resolver(() => ConsultationDraft)
export class ConsultationDraftsResolver {
  constructor(
    private readonly reader: ConsultationDraftsReader,
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
    private readonly checking: CheckOpening,
    private readonly live: Live,
  ) {}

  @Query(() => ConsultationDraft, { nullable: true, description: 'A consultation that is being written.' })
  @Access(appointed('councillor', 'officer'))
  consultationDraft(@IdArg('con') id: string, @InContext() context: GraphqlContext): Promise<ConsultationDraft | null> {
    return this.reader.byId(context, id);
  }

  @Query(() => ConsultationDraftConnection, { description: 'Consultations that are being written, newest first.' })
  @Access(appointed('councillor', 'officer'))
  consultationDrafts(@Args() args: ConsultationDraftsArgs, @InContext() context: GraphqlContext): Promise<Connection<ConsultationDraft>> {
    return this.reader.page(context, args.organisationId ? localId('org', args.organisationId) : null, args);
  }

  @Query(() => Consultation, { nullable: true, description: 'A draft as the public will see it, for whoever was given its token.' })
  @Access(anyone)
  consultationPreview(@Args('token', { description: 'The token of the draft.' }) token: string, @InContext() context: GraphqlContext): Promise<Consultation | null> {
    return this.reader.preview(context, token);
  }

  @Subscription(() => ConsultationDraft, { name: 'consultationDraft', nullable: true, description: 'One draft, again whenever somebody changes it.' })
  @Access(appointed('councillor', 'officer'))
  draftChanges(@IdArg('con') id: string): Followed<ConsultationDraft> {
    return this.live.follow([`consultation-draft:${id}`], (context) => this.reader.byId(context, id));
  }

  @ResolveField(() => Organisation, { description: 'Who will ask.' })
  organisation(@Parent() { organisationId }: ConsultationDraft, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(organisationId);
  }

  @ResolveField(() => Profile, { nullable: true, description: 'Who changed it last.' })
  changedBy(@Parent() { changedByProfileId }: ConsultationDraft, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(changedByProfileId);
  }

  @ResolveField(() => [InvalidField], { description: 'All that still keeps it from opening, each with its place.' })
  async missing(@Parent() draft: ConsultationDraft, @InContext() context: GraphqlContext): Promise<InvalidField[]> {
    return (await this.checking.of(context, draft)).missing;
  }

  @ResolveField(() => [OpeningWarning], { description: 'What must have been thought about.' })
  async warnings(@Parent() draft: ConsultationDraft, @InContext() context: GraphqlContext): Promise<OpeningWarning[]> {
    return (await this.checking.of(context, draft)).warnings;
  }
}
