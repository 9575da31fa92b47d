import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { EndAppointment, EndAppointmentInput, EndAppointmentOutcome } from './end-appointment.js';
import { Organisation, Ward } from './organisation.type.js';
import { OrganisationsReader } from './organisations.reader.js';
import { Appointment, Profile } from './profile.type.js';
import { ProfilesReader } from './profiles.reader.js';
import { SuspendProfile, SuspendProfileInput, SuspendProfileOutcome } from './suspend-profile.js';

@Resolver(() => Profile)
export class ProfileResolver {
  constructor(
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
    private readonly suspendProfile: SuspendProfile,
  ) {}

  @ResolveField(() => Organisation, { nullable: true, description: 'For a professional profile: whose it is.' })
  organisation(@Parent() profile: Profile, @InContext() context: GraphqlContext): Promise<Organisation | null> | null {
    return profile.organisationId ? this.organisations.organisations(context).load(profile.organisationId) : null;
  }

  @ResolveField(() => Ward, { nullable: true, description: 'For a citizen: the ward they say they live in.' })
  ward(@Parent() profile: Profile, @InContext() context: GraphqlContext): Promise<Ward | null> | null {
    return profile.wardId ? this.organisations.wards(context).load(profile.wardId) : null;
  }

  @ResolveField(() => [Appointment], { description: 'For a professional profile: every appointment, ended ones too.' })
  appointments(@Parent() profile: Profile, @InContext() context: GraphqlContext): Promise<Appointment[]> {
    return this.profiles.appointmentsOf(context).load(profile.uuid);
  }

  @Mutation(() => SuspendProfileOutcome, { name: 'suspendProfile', description: 'Suspend a professional profile of your organisation.' })
  @Access(appointed('clerk', 'administrator'))
  async suspend(@Args('input') input: SuspendProfileInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Profile | Problem> {
    const outcome = await this.suspendProfile.execute(viewer, input);
    if (isRefusal(outcome)) return outcome;
    return (await this.profiles.profiles(context).load(outcome.id)) ?? new NotAvailable();
  }
}

@Resolver(() => Appointment)
export class AppointmentResolver {
  constructor(
    private readonly organisations: OrganisationsReader,
    private readonly profiles: ProfilesReader,
    private readonly endAppointment: EndAppointment,
  ) {}

  @ResolveField(() => Organisation, { description: 'Where it is.' })
  organisation(@Parent() appointment: Appointment, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(appointment.organisationId);
  }

  @ResolveField(() => Ward, { nullable: true, description: 'For a councillor: the ward that elected them.' })
  ward(@Parent() appointment: Appointment, @InContext() context: GraphqlContext): Promise<Ward | null> | null {
    return appointment.wardId ? this.organisations.wards(context).load(appointment.wardId) : null;
  }

  @Mutation(() => EndAppointmentOutcome, { name: 'endAppointment', description: 'End an appointment in your organisation.' })
  @Access(appointed('clerk', 'administrator'))
  async end(@Args('input') input: EndAppointmentInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Appointment | Problem> {
    const outcome = await this.endAppointment.execute(viewer, input);
    if (isRefusal(outcome)) return outcome;
    const all = await this.profiles.appointmentsOf(context).load(outcome.profileId);
    return all.find((appointment) => appointment.uuid === outcome.id) ?? new NotAvailable();
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationsReader) {}

  @ResolveField(() => [Ward], { description: 'For a council: the areas that elect its councillors.' })
  wards(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<Ward[]> {
    return this.organisations.wardsOf(context).load(organisation.uuid);
  }
}

@Resolver(() => Ward)
export class WardResolver {
  constructor(private readonly organisations: OrganisationsReader) {}

  @ResolveField(() => Organisation, { description: 'Its council.' })
  organisation(@Parent() ward: Ward, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(ward.organisationId);
  }
}
