import { CallOfIdea, CallsOfOrganisation, CallsResolver } from './calls.resolver.js';
import { CallsReader } from './calls.reader.js';
import { OpenIdeaCall, OpenIdeaCallInput } from './open-idea-call.js';

export { IdeaCallEntity } from './call.entity.js';
export { CallNotOpen, SupportsUsedUp } from './call.problems.js';
export { callRefuses } from './call-refuses.js';
export { useSupport } from './call.rules.js';
export { IdeaCalls1790000001080 } from './calls.migration.js';
export { keyOf, supportsUsed } from './supports-used.js';
export { CallsReader, OpenIdeaCall, OpenIdeaCallInput };
export const callProviders = [CallOfIdea, CallsOfOrganisation, CallsReader, CallsResolver, OpenIdeaCall];
