import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import {
  Access,
  appointed,
  AsViewer,
  IdArg,
  InContext,
  isRefusal,
  Live,
  localText,
  LocalText,
  NotAvailable,
  Personal,
  type Connection,
  type Followed,
  type GraphqlContext,
  type Problem,
  type Role,
  type Viewer,
} from '../../platform/index.js';
import { Organisation, Ward } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { Profile, RoleEnum } from '../profile.type.js';
import { ProfilesReader } from '../profiles.reader.js';
import { ChangePortfolios, ChangePortfoliosInput, ChangePortfoliosOutcome } from './change-portfolios.js';
import { Endings } from './endings.js';
import { nextEnding } from './next-ending.js';
import { appointable, isOneself, mayKeepPeople } from './people.access.js';
import { PeopleArgs } from './people.args.js';
import { PeopleReader } from './people.reader.js';
import { RenewChecks, RenewChecksInput, RenewChecksOutcome } from './renew-checks.js';
import { RenewVerification, RenewVerificationInput, RenewVerificationOutcome } from './renew-verification.js';
import { StaffAppointment, StaffEnding, StaffRecord, StaffRecordConnection } from './staff.type.js';

const keepers = appointed('clerk', 'administrator');

@Resolver(() => StaffRecord)
export class PeopleResolver {
  constructor(
    private readonly reader: PeopleReader,
    private readonly profiles: ProfilesReader,
    private readonly live: Live,
  ) {}

  @Query(() => StaffRecordConnection, { description: 'The people at work for an organisation, by name, for its clerks; for an administrator its clerks.' })
  @Access(keepers)
  people(@IdArg('org', 'organisationId') organisationId: string, @Args() args: PeopleArgs, @InContext() context: GraphqlContext): Promise<Connection<StaffRecord>> {
    return this.reader.ofOrganisation(context, organisationId, args);
  }

  @Query(() => StaffRecord, { nullable: true, description: 'The record of one of them, by profile.' })
  @Access(keepers)
  staffRecord(@IdArg('prof') id: string, @AsViewer() viewer: Viewer): Promise<StaffRecord | null> {
    return this.reader.one(viewer, id);
  }

  @Subscription(() => StaffRecordConnection, { name: 'people', description: 'The people at work for an organisation, whenever one of them comes, changes or goes.' })
  @Access(keepers)
  peopleChanges(@IdArg('org', 'organisationId') organisationId: string, @Args() args: PeopleArgs): Followed<Connection<StaffRecord>> {
    return this.live.follow([`organisation:${organisationId}`], (now) => this.reader.ofOrganisation(now, organisationId, args));
  }

  @Subscription(() => StaffRecord, { name: 'staffRecord', nullable: true, description: 'The record of one of them, whenever it changes.' })
  @Access(keepers)
  recordChanges(@IdArg('prof') id: string): Followed<StaffRecord> {
    return this.live.follow([`profile:${id}`], (now) => this.reader.one(now.viewer, id));
  }

  @ResolveField(() => Profile, { description: 'The face that everybody sees.' })
  profile(@Parent() { uuid }: StaffRecord, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(uuid);
  }

  @ResolveField(() => [StaffAppointment], { description: 'Every appointment, those that go on first.' })
  appointments(@Parent() { uuid }: StaffRecord, @InContext() context: GraphqlContext): Promise<StaffAppointment[]> {
    return this.reader.appointmentsOf(context).load(uuid);
  }

  @ResolveField(() => StaffEnding, { nullable: true, description: 'What of it ends first, or has run out.' })
  async nextEnding(@Parent() record: StaffRecord, @InContext() context: GraphqlContext): Promise<StaffEnding | null> {
    return nextEnding(record, await this.reader.appointmentsOf(context).load(record.uuid));
  }

  @ResolveField(() => Boolean, { description: 'You may change it: it isn’t your own.' })
  @Personal()
  viewerCanChange(@Parent() { accountId }: StaffRecord, @AsViewer() viewer: Viewer): boolean {
    return !isOneself(viewer, accountId);
  }
}

@Resolver(() => StaffAppointment)
export class StaffAppointmentResolver {
  constructor(
    private readonly organisations: OrganisationsReader,
    private readonly endings: Endings,
  ) {}

  @ResolveField(() => Ward, { nullable: true, description: 'For a councillor: the ward that elected them.' })
  ward(@Parent() { wardId }: StaffAppointment, @InContext() context: GraphqlContext): Promise<Ward | null> | null {
    return wardId ? this.organisations.wards(context).load(wardId) : null;
  }

  @ResolveField(() => [LocalText], { description: 'What would come of ending it now.' })
  async endingWould(@Parent() appointment: StaffAppointment, @AsViewer() { language }: Viewer): Promise<LocalText[]> {
    if (appointment.isOver) return [];
    const { uuid, profileId, role, organisationId } = appointment;
    const all = await this.endings.of({ appointmentId: uuid, profileId, role, organisationId });
    return all.map((texts) => localText(texts, language));
  }
}

/** What those who keep people do with a record. */
@Resolver(() => StaffRecord)
export class PeopleDeedsResolver {
  constructor(
    private readonly reader: PeopleReader,
    private readonly checks: RenewChecks,
    private readonly verification: RenewVerification,
    private readonly portfolios: ChangePortfolios,
  ) {}

  @Mutation(() => RenewChecksOutcome, { description: 'Say until when the checks for an appointment hold.' })
  @Access(keepers)
  async renewChecks(@Args('input') input: RenewChecksInput, @AsViewer() viewer: Viewer): Promise<StaffRecord | Problem> {
    return this.shown(viewer, await this.checks.execute(viewer, input));
  }

  @Mutation(() => RenewVerificationOutcome, { description: 'Confirm that a professional profile is still this person’s.' })
  @Access(keepers)
  async renewVerification(@Args('input') input: RenewVerificationInput, @AsViewer() viewer: Viewer): Promise<StaffRecord | Problem> {
    return this.shown(viewer, await this.verification.execute(viewer, input));
  }

  @Mutation(() => ChangePortfoliosOutcome, { description: 'Say which topics a councillor answers for.' })
  @Access(keepers)
  async changePortfolios(@Args('input') input: ChangePortfoliosInput, @AsViewer() viewer: Viewer): Promise<StaffRecord | Problem> {
    return this.shown(viewer, await this.portfolios.execute(viewer, input));
  }

  private async shown(viewer: Viewer, outcome: { profileId: string } | Problem): Promise<StaffRecord | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.one(viewer, outcome.profileId)) ?? new NotAvailable());
  }
}

@Resolver(() => Organisation)
export class PeopleOfOrganisation {
  @ResolveField(() => [RoleEnum], { description: 'What you may appoint people to here; empty for most.' })
  @Personal()
  viewerCanAppoint(@Parent() { uuid }: Organisation, @AsViewer() viewer: Viewer): Role[] {
    return appointable(viewer, uuid);
  }

  @ResolveField(() => Boolean, { description: 'You keep the records of people at work here.' })
  @Personal()
  viewerCanKeepPeople(@Parent() { uuid }: Organisation, @AsViewer() viewer: Viewer): boolean {
    return mayKeepPeople(viewer, uuid);
  }
}
