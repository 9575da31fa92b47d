import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { mayTend } from '../idea.access.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { SupportRemoval } from './removal.type.js';
import { RemovalsReader } from './removals.reader.js';
import { RemoveFalseSupports, RemoveFalseSupportsInput, RemoveFalseSupportsOutcome } from './remove-false-supports.js';
import { RestoreSupports, RestoreSupportsInput, RestoreSupportsOutcome } from './restore-supports.js';

@Resolver(() => Idea)
export class RemovalsResolver {
  constructor(
    private readonly ideas: IdeasReader,
    private readonly reader: RemovalsReader,
    private readonly removing: RemoveFalseSupports,
    private readonly restoring: RestoreSupports,
  ) {}

  @ResolveField(() => [SupportRemoval], { description: 'Supports that were removed from its count as false, and why.' })
  supportRemovals(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<SupportRemoval[]> {
    return this.reader.removalsOf(context).load(idea.uuid);
  }

  @ResolveField(() => Boolean, { description: 'Your support of it was removed with others as false.' })
  @Personal()
  viewerSupportWasRemoved(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<boolean> {
    return this.reader.viewersRemoved(context).load(idea.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may remove false supports from it, and bring them back.' })
  @Personal()
  viewerCanRemoveSupports(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return mayTend(viewer, idea);
  }

  @Mutation(() => RemoveFalseSupportsOutcome, { description: 'Remove false supports from an idea’s count, in public.' })
  @Access(appointed('clerk'))
  async removeFalseSupports(
    @Args('input') input: RemoveFalseSupportsInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Idea | Problem> {
    return this.ideas.after(context, await this.removing.execute(viewer, input));
  }

  @Mutation(() => RestoreSupportsOutcome, { description: 'Bring removed supports back.' })
  @Access(appointed('clerk'))
  async restoreSupports(@Args('input') input: RestoreSupportsInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.ideas.after(context, await this.restoring.execute(viewer, input));
  }
}
