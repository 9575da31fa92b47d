import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { ModerationModule } from '../moderation/index.js';
import { AcknowledgeConcern } from './acknowledge-concern.js';
import { CloseConcern } from './close-concern.js';
import { ConcernDeedsResolver } from './concern-deeds.resolver.js';
import { ConcernEntryResolver, ConcernReaderResolver, ConcernResolver } from './concern.resolver.js';
import { ConcernsLive } from './concerns.live.js';
import { ConcernsReader } from './concerns.reader.js';
import { holdProviders } from './hold/index.js';
import { PassOnConcerns } from './pass-on-concerns.js';
import { NoticeResolver, RaiseConcern, raising } from './raising/index.js';
import { SuspendAdult } from './suspend-adult.js';
import { WriteInConcern } from './write-in-concern.js';

const deeds = [AcknowledgeConcern, CloseConcern, SuspendAdult, WriteInConcern];
const resolvers = [ConcernDeedsResolver, ConcernEntryResolver, ConcernReaderResolver, ConcernResolver, ConcernsLive];

@Module({
  imports: [AuditModule, ModerationModule],
  providers: [...deeds, ...raising, ...holdProviders, ...resolvers, ConcernsReader, PassOnConcerns],
  exports: [...deeds, ConcernsReader, NoticeResolver, RaiseConcern],
})
export class SafeguardingModule {}
