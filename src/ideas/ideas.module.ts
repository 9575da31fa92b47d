import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { ModerationModule } from '../moderation/index.js';
import { citedByOf } from '../proceedings/index.js';
import { Argue, ArgumentResolver, ArgumentsReader, ReportableArguments } from './arguments/index.js';
import { Idea } from './idea.type.js';
import { IdeasLive } from './ideas.live.js';
import { IdeasMutations } from './ideas-mutations.resolver.js';
import { IdeasPersonal } from './ideas-personal.resolver.js';
import { IdeasReader } from './ideas.reader.js';
import { IdeasResolver } from './ideas.resolver.js';
import { IdeaListsReader, ListsResolver, OwnIdeasResolver, SimilarIdeasReader } from './lists/index.js';
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
import { ChangeSupport, MySupportResolver, MySupports, ReceiptsController, ReceiptsReader, SupportIdea, WithdrawSupport } from './support/index.js';
import { ties } from './ties/index.js';
import { IdeaVersionsReader, ReportableVersions, ReviseIdea, VersionsResolver } from './versions/index.js';

const deeds = [Argue, ProposeIdea, SupportIdea, WithdrawSupport, ReviseIdea, WithdrawIdea, DecideIdea, BeginDelivery, FinishDelivery, SetIdeaPeriod, CloseIdea];
const readers = [ArgumentsReader, IdeaListsReader, IdeasReader, IdeaVersionsReader, ReceiptsReader, SimilarIdeasReader, StepsReader];
const resolvers = [
  ArgumentResolver,
  DeliveryResolver,
  IdeasLive,
  IdeasMutations,
  IdeasPersonal,
  IdeasResolver,
  ListsResolver,
  MySupportResolver,
  MySupports,
  OwnIdeasResolver,
  StatesResolver,
  VersionsResolver,
  citedByOf(Idea, 'idea'),
];

@Module({
  imports: [AnswersModule, CommitmentsModule, ModerationModule],
  controllers: [ReceiptsController],
  providers: [...deeds, ...readers, ...resolvers, ...ties, ChangeSupport, ReportableArguments, ReportableVersions],
  exports: [...deeds, ...readers],
})
export class IdeasModule {}
