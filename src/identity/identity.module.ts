import { Global, Module } from '@nestjs/common';
import { ViewerSource } from '../platform/index.js';
import { AccountsModule } from './accounts/index.js';
import { accentsProviders } from './accents/index.js';
import { ActAs } from './act-as.js';
import { AppointProfessional } from './appoint-professional.js';
import { Appointments } from './appointments.js';
import { bodiesProviders } from './bodies/index.js';
import { CouncillorsOfOrganisation, CouncillorsReader } from './councils/index.js';
import { CreateCitizenProfile } from './create-citizen-profile.js';
import { DemoSignInModule } from './demo/index.js';
import { electionsProviders } from './elections/index.js';
import { EndAppointment } from './end-appointment.js';
import { FoundOrganisation } from './found-organisation.js';
import { PlaceResolver, SessionResolver } from './identity.resolver.js';
import { invitationsProviders } from './invitations/index.js';
import { mapsProviders } from './maps/index.js';
import { MeResolver } from './me/index.js';
import { OrganisationsReader } from './organisations.reader.js';
import { AppointmentResolver, OrganisationResolver, ProfileResolver, WardResolver } from './profile.resolver.js';
import { peopleProviders } from './people/index.js';
import { ProfilesReader } from './profiles.reader.js';
import { SessionReader } from './session.reader.js';
import { statementsProviders } from './statements/index.js';
import { settingsProviders } from './settings/index.js';
import { SuspendProfile } from './suspend-profile.js';
import { TopicsResolver } from './topics/index.js';
import { Viewers } from './viewers.js';

const deeds = [
  ...[ActAs, AppointProfessional, CreateCitizenProfile, EndAppointment, FoundOrganisation, SuspendProfile],
  ...[...accentsProviders.deeds, ...bodiesProviders.deeds, ...electionsProviders.deeds, ...mapsProviders.deeds],
  ...[...invitationsProviders.deeds, ...peopleProviders.deeds, ...settingsProviders.deeds, ...statementsProviders.deeds],
];
const readers = [
  ...[Appointments, CouncillorsReader, OrganisationsReader, ProfilesReader, SessionReader, Viewers],
  ...[...accentsProviders.readers, ...bodiesProviders.readers, ...electionsProviders.readers, ...mapsProviders.readers],
  ...[...invitationsProviders.readers, ...peopleProviders.readers, ...settingsProviders.readers, ...statementsProviders.readers],
];
const resolvers = [
  ...[AppointmentResolver, CouncillorsOfOrganisation, MeResolver, OrganisationResolver, PlaceResolver, ProfileResolver, SessionResolver, TopicsResolver, WardResolver],
  ...[...accentsProviders.resolvers, ...bodiesProviders.resolvers, ...electionsProviders.resolvers, ...mapsProviders.resolvers],
  ...[...invitationsProviders.resolvers, ...peopleProviders.resolvers, ...settingsProviders.resolvers, ...statementsProviders.resolvers],
];

/** Everybody asks who somebody is: global, so that the viewer is at hand in every room. */
@Global()
@Module({
  imports: [AccountsModule, DemoSignInModule],
  controllers: accentsProviders.controllers,
  providers: [...deeds, ...readers, ...resolvers, { provide: ViewerSource, useExisting: Viewers }],
  exports: [...readers, ViewerSource, AccountsModule, DemoSignInModule, AppointProfessional, CreateCitizenProfile, FoundOrganisation, ...bodiesProviders.deeds, ...mapsProviders.deeds],
})
export class IdentityModule {}
