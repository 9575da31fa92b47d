import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { ClaimNextAnswer, ClaimNextAnswerInput, ClaimNextAnswerOutcome, MarkAnswerRead, MarkAnswerReadInput, MarkAnswerReadOutcome } from './claim-next-answer.js';
import { ReadingReader } from './reading.reader.js';
import { TagAnswer, TagAnswerInput, TagAnswerOutcome, UntagAnswerOutcome } from './tag-answer.js';
import type { WrittenAnswer } from './theme.type.js';

@Resolver()
export class ReadingMutationsResolver {
  constructor(
    private readonly reader: ReadingReader,
    private readonly claimNext: ClaimNextAnswer,
    private readonly markRead: MarkAnswerRead,
    private readonly tags: TagAnswer,
  ) {}

  @Mutation(() => ClaimNextAnswerOutcome, { name: 'claimNextAnswer', description: 'Get something to read that nobody else has.' })
  @Access(appointed('councillor', 'officer'))
  async claim(@Args('input') input: ClaimNextAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<WrittenAnswer | Problem> {
    return this.shown(context, await this.claimNext.execute(viewer, input));
  }

  @Mutation(() => MarkAnswerReadOutcome, { name: 'markAnswerRead', description: 'Say that you have read it.' })
  @Access(appointed('councillor', 'officer'))
  async read(@Args('input') input: MarkAnswerReadInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<WrittenAnswer | Problem> {
    return this.shown(context, await this.markRead.execute(viewer, input));
  }

  @Mutation(() => TagAnswerOutcome, { name: 'tagAnswer', description: 'Say that an answer says a theme.' })
  @Access(appointed('councillor', 'officer'))
  async tag(@Args('input') input: TagAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<WrittenAnswer | Problem> {
    return this.shown(context, await this.tags.tag(viewer, input));
  }

  @Mutation(() => UntagAnswerOutcome, { name: 'untagAnswer', description: 'Say that an answer doesn’t say a theme.' })
  @Access(appointed('councillor', 'officer'))
  async untag(@Args('input') input: TagAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<WrittenAnswer | Problem> {
    return this.shown(context, await this.tags.untag(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | string): Promise<WrittenAnswer | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.answer(context, outcome)) ?? new NotAvailable());
  }
}
