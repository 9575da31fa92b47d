import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditEntry, AuditReader } from '../audit/index.js';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../identity/index.js';
import { Access, appointed, IdArg, InContext, PageArgs, type Connection, type GraphqlContext } from '../platform/index.js';
import { Concern, ConcernConnection, ConcernEntry, ConcernEvidence, ConcernReaderNamed, ConcernStateEnum } from './concern.type.js';
import { ConcernsReader } from './concerns.reader.js';

/** Those who may read concerns at all; which ones is `SEES_CONCERN`. */
export const keepingSafe = appointed('safeguarding-lead', 'safeguarding-deputy');

@Resolver(() => Concern)
export class ConcernResolver {
  constructor(
    private readonly reader: ConcernsReader,
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
    private readonly record: AuditReader,
  ) {}

  @Query(() => ConcernConnection, { description: 'The concerns that you read as safeguarding lead or deputy, newest first.' })
  @Access(keepingSafe)
  concerns(
    @Args('states', { type: () => [ConcernStateEnum], nullable: true, description: 'Only in these states.' }) states: Concern['state'][] | null,
    @InContext() context: GraphqlContext,
    @Args() args: PageArgs,
  ): Promise<Connection<Concern>> {
    return this.reader.page(context, states, args);
  }

  @Query(() => Concern, { nullable: true, description: 'One concern with its file.' })
  @Access(keepingSafe)
  concern(@IdArg('concern') id: string, @InContext() context: GraphqlContext): Promise<Concern | null> {
    return this.reader.byId(context, id);
  }

  @ResolveField(() => Organisation, { description: 'Whose lead and deputy read it.' })
  organisation(@Parent() { organisationId }: Concern, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(organisationId);
  }

  @ResolveField(() => Profile, { nullable: true, description: 'The adult at work whom it is about, if it is one.' })
  about(@Parent() { aboutProfileId }: Concern, @InContext() context: GraphqlContext): Promise<Profile | null> | null {
    return aboutProfileId ? this.profiles.profiles(context).load(aboutProfileId) : null;
  }

  @ResolveField(() => Profile, { nullable: true, description: 'Who has it in hand.' })
  acknowledgedBy(@Parent() { acknowledgedById }: Concern, @InContext() context: GraphqlContext): Promise<Profile | null> | null {
    return acknowledgedById ? this.profiles.profiles(context).load(acknowledgedById) : null;
  }

  @ResolveField(() => ConcernEvidence, { nullable: true, description: 'What it was raised on, as it stood then; empty where it was nothing that was written here, and once the hold has ended.' })
  evidence(@Parent() { uuid, holdEndedAt }: Concern, @InContext() context: GraphqlContext): Promise<ConcernEvidence | null> | null {
    return holdEndedAt ? null : this.reader.evidenceOf(context).load(uuid);
  }

  @ResolveField(() => [ConcernEntry], { description: 'What was learnt, decided and done, oldest first.' })
  file(@Parent() { uuid }: Concern, @InContext() context: GraphqlContext): Promise<ConcernEntry[]> {
    return this.reader.entriesOf(context).load(uuid);
  }

  @ResolveField(() => [AuditEntry], { description: 'Every act on it, oldest first. The record shows these to nobody else.' })
  acts(@Parent() { uuid }: Concern, @InContext() context: GraphqlContext): Promise<AuditEntry[]> {
    return this.record.sealedOn(context).load(`concern:${uuid}`);
  }
}

@Resolver(() => ConcernEntry)
export class ConcernEntryResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { nullable: true, description: 'Who wrote it.' })
  by(@Parent() { profileId }: ConcernEntry, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(profileId);
  }
}

@Resolver(() => ConcernReaderNamed)
export class ConcernReaderResolver {
  constructor(private readonly organisations: OrganisationsReader) {}

  @ResolveField(() => Organisation, { description: 'Whom they work for.' })
  organisation(@Parent() { organisationId }: ConcernReaderNamed, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(organisationId);
  }
}
