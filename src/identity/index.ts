import { AppointmentEntity } from './appointment.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { ProfileEntity } from './profile.entity.js';
import { WardEntity } from './ward.entity.js';

export * from './accounts/index.js';
export * from './appoint-professional.js';
export * from './appointments.js';
export * from './councils/index.js';
export { createCitizenProfile, CreateCitizenProfile } from './create-citizen-profile.js';
export * from './demo/index.js';
export * from './found-organisation.js';
export * from './identity.migrations.js';
export * from './identity.module.js';
export { Me } from './me.type.js';
export * from './offices.js';
export { Organisation, Ward } from './organisation.type.js';
export { inOrderOf, OrganisationsReader } from './organisations.reader.js';
export { AgeBandEnum, Profile, Session } from './profile.type.js';
export { ProfilesReader } from './profiles.reader.js';
export * from './publishing.rules.js';
export { SessionReader } from './session.reader.js';
export { Viewers } from './viewers.js';

export { AppointmentEntity, OrganisationEntity, ProfileEntity, WardEntity };
export const identityEntities = [OrganisationEntity, WardEntity, ProfileEntity, AppointmentEntity];
