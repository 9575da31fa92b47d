import { EndVisit } from './end-visit.js';
import { InviteToThread } from './invite-to-thread.js';
import { TurningVisits } from './turning-visits.js';
import { VisitsReader } from './visits.reader.js';
import { InvitingResolver, VisitsResolver } from './visits.resolver.js';

export { ThreadVisitEntity } from './thread-visit.entity.js';
export { ThreadVisits1790000060500 } from './visiting.migration.js';
export { EndVisit, InviteToThread, VisitsReader };
export const visitingDeeds = [InviteToThread, EndVisit];
export const visitingProviders = [TurningVisits, InvitingResolver, VisitsResolver];
