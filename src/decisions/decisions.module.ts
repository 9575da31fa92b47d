import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { storyOf } from '../proceedings/index.js';
import { citesProviders } from './cites/index.js';
import { DecisionFactsAnswered } from './decision.facts.js';
import { DecisionPresence } from './decision.presence.js';
import { Decision } from './decision.type.js';
import { DecisionsMutations } from './decisions-mutations.resolver.js';
import { DecisionsLive } from './decisions.live.js';
import { DecisionsReader } from './decisions.reader.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { HistoryResolver } from './history/index.js';
import { listsProviders } from './lists/index.js';
import { OpenForViews } from './open-for-views.js';
import { InterestResolver } from './interests/index.js';
import { MemberVoteResolver, OutcomeResolver, OutcomesReader, RecordDecision, StillAsked, StillAskedResolver } from './outcome/index.js';
import { PapersReader } from './papers/index.js';
import { PublishDecision } from './publish-decision.js';
import { ReviseDecision } from './revise-decision.js';
import {
  DecidedByResolver,
  DraftableDecisions,
  PaperFileResolver,
  PapersOfDecision,
  PapersOfVersion,
  ReadablePapers,
  WithheldPartResolver,
  WithheldResolver,
} from './shown/index.js';
import { CarryOutDecision, RemovePaper, StepsResolver, SuggestedStepResolver, SupersedeDecision, WithdrawDecision } from './steps/index.js';
import { ties } from './ties/index.js';
import { VersionResolver, VersionsReader } from './versions/index.js';
import { WithheldReader } from './withheld/index.js';

const deeds = [
  ...[...citesProviders.deeds, CarryOutDecision, OpenForViews, PublishDecision, RecordDecision],
  ...[RemovePaper, ReviseDecision, StillAsked, SupersedeDecision, WithdrawDecision],
];
const readers = [...listsProviders.readers, ...citesProviders.readers, DecisionsReader, OutcomesReader, PapersReader, VersionsReader, WithheldReader];
const resolvers = [
  ...listsProviders.resolvers,
  ...[...citesProviders.resolvers, DecidedByResolver, DecisionsLive, DecisionsMutations, DecisionsResolver, HistoryResolver],
  ...[InterestResolver, MemberVoteResolver, OutcomeResolver, PaperFileResolver, PapersOfDecision, PapersOfVersion],
  ...[StepsResolver, StillAskedResolver, SuggestedStepResolver, VersionResolver, WithheldPartResolver, WithheldResolver],
];

@Module({
  imports: [CommitmentsModule],
  controllers: listsProviders.controllers,
  providers: [...deeds, ...readers, ...resolvers, ...ties, storyOf(Decision, 'decision'), DecisionFactsAnswered, DecisionPresence, DraftableDecisions, ReadablePapers],
  exports: [...deeds, ...readers],
})
export class DecisionsModule {}
