import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { ModerationModule } from '../moderation/index.js';
import { AnswerInvitation, GiveIdeaBack, InviteCoProposer, LeaveCoProposers, TakeUpIdea, togetherProviders } from './together/index.js';
import { Argue, argumentProviders, ArgumentsReader, RateArgument, ReplyToArgument } from './arguments/index.js';
import { Bursts, BurstsReader, BurstsResolver, ReportableBursts } from './bursts/index.js';
import { callProviders, CallsReader, OpenIdeaCall } from './calls/index.js';
import { Idea } from './idea.type.js';
import { HeldTextsReader, HeldTextsResolver } from './held/index.js';
import { AnswerMerge, MergeIdeas, mergingProviders, UndoMerge } from './merging/index.js';
import { OfferHelp, OfferMessagesReader, offerProviders, OffersReader, PassOnMessage, WithdrawOffer, WriteToOffer } from './offers/index.js';
import { citedByOf, storyOf } from '../proceedings/index.js';
import { IdeasLive } from './ideas.live.js';
import { IdeasMutations } from './ideas-mutations.resolver.js';
import { IdeasPersonal } from './ideas-personal.resolver.js';
import { IdeasReader } from './ideas.reader.js';
import { IdeasResolver } from './ideas.resolver.js';
import { IdeaListsReader, ListsResolver, OwnIdeasResolver, ReadAlong, SimilarIdeasReader } from './lists/index.js';
import { RemoveFalseSupports, removingProviders, RestoreSupports } from './removing/index.js';
import { ProposeIdea } from './propose-idea.js';
import {
  BeginDelivery,
  CloseIdea,
  DecideIdea,
  DeliveryResolver,
  FinishDelivery,
  SetIdeaPeriod,
  StatesResolver,
  StepsReader,
  WithdrawIdea,
} from './states/index.js';
import { ChangeSupport, MySupportResolver, MySupports, ReceiptsController, ReceiptsReader, RecountIdeas, SupportIdea, WithdrawSupport } from './support/index.js';
import { ties } from './ties/index.js';
import { AttachableVersions, IdeaVersionsReader, ReportableVersions, ReviseIdea, VersionChangesResolver, VersionsResolver } from './versions/index.js';

const deeds = [ProposeIdea, SupportIdea, WithdrawSupport, ReviseIdea, WithdrawIdea, DecideIdea, BeginDelivery, FinishDelivery, SetIdeaPeriod, CloseIdea];
const readers = [HeldTextsReader, IdeaListsReader, IdeasReader, IdeaVersionsReader, ReadAlong, ReceiptsReader, SimilarIdeasReader, StepsReader];
const resolvers = [
  DeliveryResolver,
  HeldTextsResolver,
  IdeasLive,
  IdeasMutations,
  IdeasPersonal,
  IdeasResolver,
  ListsResolver,
  MySupportResolver,
  MySupports,
  OwnIdeasResolver,
  StatesResolver,
  VersionChangesResolver,
  VersionsResolver,
  citedByOf(Idea, 'idea'),
  storyOf(Idea, 'idea'),
];
const folders = [...argumentProviders, ...callProviders, ...mergingProviders, ...offerProviders, ...removingProviders, ...togetherProviders];
/** Used by what puts the rooms together: the demo, imports. */
const fromFolders = [
  ...[Argue, ArgumentsReader, RateArgument, ReplyToArgument],
  ...[CallsReader, OpenIdeaCall],
  ...[RemoveFalseSupports, RestoreSupports],
  ...[AnswerMerge, MergeIdeas, UndoMerge],
  ...[OfferHelp, OfferMessagesReader, OffersReader, PassOnMessage, WithdrawOffer, WriteToOffer],
  ...[AnswerInvitation, GiveIdeaBack, InviteCoProposer, LeaveCoProposers, TakeUpIdea],
];

@Module({
  imports: [AnswersModule, CommitmentsModule, ModerationModule],
  controllers: [ReceiptsController],
  providers: [...deeds, ...readers, ...resolvers, ...folders, ...ties, AttachableVersions, Bursts, BurstsReader, BurstsResolver, ChangeSupport, RecountIdeas, ReportableBursts, ReportableVersions],
  exports: [...deeds, ...readers, ...fromFolders],
})
export class IdeasModule {}
