import { BodyEntity, BodyMemberEntity } from './body.entity.js';
import { BodiesReader } from './bodies.reader.js';
import { BodiesOfOrganisation, BodiesResolver, BodyMemberResolver } from './bodies.resolver.js';
import { ChangeBodyMembers } from './change-body-members.js';
import { FoundBody } from './found-body.js';

export * from './bodies.migrations.js';
export { BodiesReader } from './bodies.reader.js';
export { Body } from './body.type.js';
export { ChangeBodyMembers } from './change-body-members.js';
export { FoundBody } from './found-body.js';
export { membersOn, type MemberOnDay } from './members.js';

export { BodyEntity };
export const bodiesEntities = [BodyEntity, BodyMemberEntity];
/** What bodies bring to the room. */
export const bodiesProviders = { deeds: [ChangeBodyMembers, FoundBody], readers: [BodiesReader], resolvers: [BodiesOfOrganisation, BodiesResolver, BodyMemberResolver] };
