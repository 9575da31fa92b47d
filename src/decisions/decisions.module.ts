import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { citesProviders } from './cites/index.js';
import { DecisionFactsAnswered } from './decision.facts.js';
import { DecisionPresence } from './decision.presence.js';
import { DecisionsMutations } from './decisions-mutations.resolver.js';
import { DecisionsLive } from './decisions.live.js';
import { DecisionsReader } from './decisions.reader.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { HistoryResolver } from './history/index.js';
import { OpenForViews } from './open-for-views.js';
import { OutcomeResolver, OutcomesReader } from './outcome/index.js';
import { PublishDecision } from './publish-decision.js';
import { RecordDecision } from './record-decision.js';
import { ReviseDecision } from './revise-decision.js';
import { VersionResolver, VersionsReader } from './versions/index.js';

const deeds = [...citesProviders.deeds, OpenForViews, PublishDecision, RecordDecision, ReviseDecision];
const readers = [...citesProviders.readers, DecisionsReader, OutcomesReader, VersionsReader];
const resolvers = [...citesProviders.resolvers, DecisionsLive, DecisionsMutations, DecisionsResolver, HistoryResolver, OutcomeResolver, VersionResolver];

@Module({
  imports: [CommitmentsModule],
  providers: [...deeds, ...readers, ...resolvers, ...citesProviders.answers, DecisionFactsAnswered, DecisionPresence],
  exports: [...deeds, ...readers],
})
export class DecisionsModule {}
