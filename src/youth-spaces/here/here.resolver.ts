import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, acting, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { ThreadsReader, YouthThread } from '../threads/index.js';
import { MarkThreadRead, MarkThreadReadInput, MarkThreadReadOutcome } from './mark-thread-read.js';

@Resolver(() => YouthThread)
export class HereResolver {
  constructor(
    private readonly markThreadRead: MarkThreadRead,
    private readonly threads: ThreadsReader,
  ) {}

  @Mutation(() => MarkThreadReadOutcome, { name: 'markThreadRead', description: 'Keep, for yourself alone, that you are reading a thread: what comes after is marked as new.' })
  @Access(acting)
  async mark(@Args('input') input: MarkThreadReadInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthThread | Problem> {
    const outcome = await this.markThreadRead.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.threads.threads(context).load(outcome.id)) ?? new NotAvailable());
  }
}
