import { Argue } from './argue.js';
import { ArgumentEntity } from './argument.entity.js';
import { ArgumentNewsResolver } from './argument-news.js';
import { ArgumentListsReader } from './argument-lists.reader.js';
import { ArgumentResolver, ReplyResolver } from './argument.resolver.js';
import { ArgumentsReader } from './arguments.reader.js';
import { ArgumentsResolver } from './arguments.resolver.js';
import { RateArgument } from './rate-argument.js';
import { ArgumentRatingEntity } from './rating.entity.js';
import { RepliesReader } from './replies.reader.js';
import { ArgumentReplyEntity } from './reply.entity.js';
import { ReplyToArgument } from './reply-to-argument.js';
import { ReportableArguments } from './reportable-arguments.js';
import { ReportableReplies } from './reportable-replies.js';

export { IdeaArguments } from './argument.type.js';
export { Argue, ArgumentListsReader, ArgumentsReader, RateArgument, RepliesReader, ReplyToArgument };

export const argumentProviders = [
  ...[Argue, RateArgument, ReplyToArgument],
  ...[ArgumentListsReader, ArgumentsReader, RepliesReader],
  ...[ArgumentNewsResolver, ArgumentResolver, ArgumentsResolver, ReplyResolver],
  ...[ReportableArguments, ReportableReplies],
];
export const argumentEntities = [ArgumentEntity, ArgumentRatingEntity, ArgumentReplyEntity];
