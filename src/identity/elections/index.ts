import { ElectionsResolver } from './elections.resolver.js';
import { PreElectionPeriodEntity } from './pre-election-period.entity.js';
import { PreElectionPeriodsReader } from './pre-election-periods.reader.js';
import { SetPreElectionPeriod } from './set-pre-election-period.js';

export * from './elections.migrations.js';
export { preElectionPeriod, PreElectionReasonMissing, refusalOfLaunch, type PreElectionDays } from './launching.js';
export { SetPreElectionPeriod } from './set-pre-election-period.js';

export const electionsEntities = [PreElectionPeriodEntity];
/** What elections bring to the room. */
export const electionsProviders = { deeds: [SetPreElectionPeriod], readers: [PreElectionPeriodsReader], resolvers: [ElectionsResolver] };
