import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { ModerationModule } from '../moderation/index.js';
import { Argue } from './argue.js';
import { ArgumentResolver, ArgumentsReader, ReportableArguments } from './arguments/index.js';
import { AnswerableIdea } from './idea.answerable.js';
import { IdeaPresence } from './idea.presence.js';
import { IdeasLive } from './ideas.live.js';
import { IdeasMutations } from './ideas-mutations.resolver.js';
import { IdeasPersonal } from './ideas-personal.resolver.js';
import { IdeasReader } from './ideas.reader.js';
import { IdeasResolver } from './ideas.resolver.js';
import { ProposeIdea } from './propose-idea.js';
import { ReportableIdeas } from './reportable-ideas.js';
import { ChangeSupport, MySupportResolver, MySupports, ReceiptsController, ReceiptsReader, SupportIdea, WithdrawSupport } from './support/index.js';

const deeds = [Argue, ProposeIdea, SupportIdea, WithdrawSupport];
const readers = [ArgumentsReader, IdeasReader, ReceiptsReader];
const resolvers = [ArgumentResolver, IdeasLive, IdeasMutations, IdeasPersonal, IdeasResolver, MySupportResolver, MySupports];

@Module({
  imports: [AnswersModule, ModerationModule],
  controllers: [ReceiptsController],
  providers: [...deeds, ...readers, ...resolvers, AnswerableIdea, IdeaPresence, ChangeSupport, ReportableArguments, ReportableIdeas],
  exports: [...deeds, ...readers],
})
export class IdeasModule {}
