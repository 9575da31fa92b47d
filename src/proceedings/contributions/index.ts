export { CameOfIt, Contribution, type CameOfItKind, type ContributionKind } from './contribution.type.js';
export { Contributions, type OwnContributions, type SeenContribution } from './contributions.js';
export { CameOfItResolver, ContributionResolver, MyContributions } from './contributions.resolver.js';
export { Sequels, type TellSequels } from './sequels.js';
export type { ThingAt } from './thing-at.js';
