import { EndCode } from './end-code.js';
import { MakeReentry } from './make-reentry.js';
import { CodeDeedsResolver, MemberDeedsResolver } from './member-deeds.resolver.js';
import { ConsentEntity } from './consent.entity.js';
import { MembersReader } from './members.reader.js';
import { OwnDataReader } from './own-data.reader.js';
import { RecordConsent } from './record-consent.js';
import { SayAge } from './say-age.js';
import { GuardianConsentResolver, SpaceMembersResolver, WayBackInResolver } from './space-members.resolver.js';
import { WithdrawConsent } from './withdraw-consent.js';

export { EndCode } from './end-code.js';
export { MakeReentry } from './make-reentry.js';
export { MembersReader } from './members.reader.js';
export { YouthMembers1790000001430 } from './members.migration.js';
export { OwnDataReader } from './own-data.reader.js';
export { RecordConsent } from './record-consent.js';
export { SayAge } from './say-age.js';
export { WithdrawConsent } from './withdraw-consent.js';

export const membersEntities = [ConsentEntity];
export const membersDeeds = [EndCode, MakeReentry, RecordConsent, SayAge, WithdrawConsent];
export const membersProviders = [MembersReader, OwnDataReader, CodeDeedsResolver, MemberDeedsResolver, SpaceMembersResolver, WayBackInResolver, GuardianConsentResolver];
