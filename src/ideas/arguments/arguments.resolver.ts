import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, anyOf, anyone, appointed, AsViewer, citizen, InContext, type Connection, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { Argue, ArgueInput, ArgueOutcome } from './argue.js';
import { ArgumentListsReader } from './argument-lists.reader.js';
import { Argument, ArgumentConnection } from './argument.type.js';
import { ArgumentsArgs } from './arguments.args.js';
import { RateArgument, RateArgumentInput, RateArgumentOutcome } from './rate-argument.js';
import { ReplyToArgument, ReplyToArgumentInput, ReplyToArgumentOutcome } from './reply-to-argument.js';

@Resolver(() => Argument)
export class ArgumentsResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly lists: ArgumentListsReader,
    private readonly arguing: Argue,
    private readonly rating: RateArgument,
    private readonly replying: ReplyToArgument,
  ) {}

  @Query(() => ArgumentConnection, { description: 'What speaks for and against an idea.' })
  @Access(anyone)
  ideaArguments(@Args() args: ArgumentsArgs): Promise<Connection<Argument>> {
    return this.lists.page(args);
  }

  @Mutation(() => ArgueOutcome, { description: 'Give a reason for or against an idea.' })
  @Access(citizen)
  async argue(@Args('input') input: ArgueInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.arguing.execute(viewer, input));
  }

  @Mutation(() => RateArgumentOutcome, { description: 'Say whether you find somebody’s argument helpful.' })
  @Access(citizen)
  async rateArgument(@Args('input') input: RateArgumentInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.rating.execute(viewer, input));
  }

  @Mutation(() => ReplyToArgumentOutcome, { description: 'Reply to an argument, as a citizen or as a councillor of the council.' })
  @Access(anyOf(citizen, appointed('councillor')))
  async replyToArgument(@Args('input') input: ReplyToArgumentInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.replying.execute(viewer, input));
  }
}
