import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
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

const deeds = [OpenForViews, PublishDecision, RecordDecision, ReviseDecision];
const readers = [DecisionsReader, OutcomesReader, VersionsReader];
const resolvers = [DecisionsLive, DecisionsMutations, DecisionsResolver, HistoryResolver, OutcomeResolver, VersionResolver];

@Module({
  imports: [CommitmentsModule],
  providers: [...deeds, ...readers, ...resolvers, DecisionFactsAnswered, DecisionPresence],
  exports: [...deeds, ...readers],
})
export class DecisionsModule {}
