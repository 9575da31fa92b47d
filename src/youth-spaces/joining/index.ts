import { YouthMembershipEntity } from '../membership/index.js';
import { ReentryEntity } from './reentry.entity.js';
import { YouthCodeEntity } from './youth-code.entity.js';
import { Codes } from './codes.js';
import { CreateCode } from './create-code.js';
import { Entrance } from './entrance.js';
import { Guessing } from './guessing.js';
import { JoinSpace } from './join-space.js';
import { EntryResolver, MembershipResolver } from './joining.resolver.js';
import { LeaveSpace } from './leave-space.js';
import { NoticeResolver } from './notice.resolver.js';
import { OffersReader } from './offers.reader.js';
import { ReturnWithPhrase } from './return-with-phrase.js';

export { newCode } from './code-letters.js';
export { Codes } from './codes.js';
export { YouthAgeSaid } from './joining.type.js';
export { ReentryEntity } from './reentry.entity.js';
export { YouthCodeEntity } from './youth-code.entity.js';
export { CreateCode } from './create-code.js';
export { JoinSpace, type Joined } from './join-space.js';
export { LeaveSpace } from './leave-space.js';
export { ReturnWithPhrase } from './return-with-phrase.js';

export const joiningEntities = [YouthCodeEntity, YouthMembershipEntity, ReentryEntity];
export const joiningDeeds = [CreateCode, JoinSpace, LeaveSpace, ReturnWithPhrase];
export const joiningProviders = [Codes, Entrance, Guessing, OffersReader, EntryResolver, MembershipResolver, NoticeResolver];
