export { AgeAskedAgain, ConsentNeeded, ConsentNotAsked } from './member.problems.js';
export * from './member.rules.js';
export { YouthMembershipEntity } from './membership.entity.js';
export * from './membership-now.js';
