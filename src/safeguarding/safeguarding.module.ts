import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { ModerationModule } from '../moderation/index.js';
import { AcknowledgeConcern } from './acknowledge-concern.js';
import { CloseConcern } from './close-concern.js';
import { ConcernDeedsResolver, RaiseConcernResolver } from './concern-deeds.resolver.js';
import { ConcernEntryResolver, ConcernReaderResolver, ConcernResolver } from './concern.resolver.js';
import { ConcernsLive } from './concerns.live.js';
import { ConcernsReader } from './concerns.reader.js';
import { NoticeResolver } from './notice.resolver.js';
import { PassOnConcerns } from './pass-on-concerns.js';
import { RaiseConcern } from './raise-concern.js';
import { SuspendAdult } from './suspend-adult.js';
import { WhomItConcerns } from './whom-it-concerns.js';
import { WriteInConcern } from './write-in-concern.js';

const deeds = [AcknowledgeConcern, CloseConcern, RaiseConcern, SuspendAdult, WriteInConcern];
const resolvers = [ConcernDeedsResolver, ConcernEntryResolver, ConcernReaderResolver, ConcernResolver, ConcernsLive, NoticeResolver, RaiseConcernResolver];

@Module({
  imports: [AuditModule, ModerationModule],
  providers: [...deeds, ...resolvers, ConcernsReader, PassOnConcerns, WhomItConcerns],
  exports: [...deeds, ConcernsReader],
})
export class SafeguardingModule {}
