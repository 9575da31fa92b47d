import { CiteInDecision } from './cite-in-decision.js';
import { CitesReader } from './cites.reader.js';
import { CitedThingResolver, DecisionCitesResolver } from './cites.resolver.js';
import { Citing } from './citing.js';

export { CiteInDecision } from './cite-in-decision.js';
export { CiteInput, CitesField } from './cite.input.js';
export { DecisionCiteEntity } from './cite.entity.js';
export { CannotBeCited } from './cite.problems.js';
export { citesMigrations } from './cites.migrations.js';
export { CitesReader } from './cites.reader.js';
export { auditOf, Citing, textsOfCites, type Cite } from './citing.js';

/** What cites bring to the room. */
export const citesProviders = { deeds: [CiteInDecision, Citing], readers: [CitesReader], resolvers: [CitedThingResolver, DecisionCitesResolver] };
