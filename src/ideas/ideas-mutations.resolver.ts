import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, AsViewer, citizen, InContext, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { Idea } from './idea.type.js';
import { IdeasReader } from './ideas.reader.js';
import { ProposeIdea, ProposeIdeaInput, ProposeIdeaOutcome } from './propose-idea.js';
import {
  SupportIdea,
  SupportIdeaInput,
  SupportIdeaOutcome,
  WithdrawSupport,
  WithdrawSupportInput,
  WithdrawSupportOutcome,
} from './support/index.js';

@Resolver(() => Idea)
export class IdeasMutations {
  constructor(
    private readonly reader: IdeasReader,
    private readonly proposing: ProposeIdea,
    private readonly supporting: SupportIdea,
    private readonly withdrawing: WithdrawSupport,
  ) {}

  @Mutation(() => ProposeIdeaOutcome, { description: 'Put an idea to a council.' })
  @Access(citizen)
  async proposeIdea(@Args('input') input: ProposeIdeaInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.proposing.execute(viewer, input));
  }

  @Mutation(() => SupportIdeaOutcome, { description: 'Support an idea. Doing it twice counts once.' })
  @Access(citizen)
  async supportIdea(@Args('input') input: SupportIdeaInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.afterSupport(context, await this.supporting.execute(viewer, input));
  }

  @Mutation(() => WithdrawSupportOutcome, { description: 'Take your support of an idea back.' })
  @Access(citizen)
  async withdrawSupport(@Args('input') input: WithdrawSupportInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.afterSupport(context, await this.withdrawing.execute(viewer, input));
  }
}
