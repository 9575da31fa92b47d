import { NoticeResolver } from './notice.resolver.js';
import { RaiseConcern } from './raise-concern.js';
import { RaiseConcernResolver } from './raise-concern.resolver.js';
import { WhomItConcerns } from './whom-it-concerns.js';

export { NoticeResolver, RaiseConcern };
export const raising = [NoticeResolver, RaiseConcern, RaiseConcernResolver, WhomItConcerns];
