export { CarriesFollowers } from './carries-followers.js';
export { FollowEntity } from './follow.entity.js';
export { FollowInput, FollowThing } from './follow-thing.js';
export { FollowsReader } from './follows.reader.js';
export { followedTypes, FollowsResolver, MyFollowsResolver } from './follows.resolver.js';
