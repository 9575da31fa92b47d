export { InterestResolver } from './interest.resolver.js';
export { Interests } from './interest.type.js';
export { areStated, barredFromVoting, interestsOf, textsOfInterests, together, toInterests } from './interests.js';
export type { InterestsWritten } from './interests-written.js';
export { InterestsField, InterestsInput } from './interests.input.js';
