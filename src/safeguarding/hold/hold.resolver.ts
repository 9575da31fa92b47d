import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { keepingSafe } from '../concern.resolver.js';
import { Concern } from '../concern.type.js';
import { ConcernsReader } from '../concerns.reader.js';
import { EndConcernHoldInput, EndConcernHoldOutcome, EndHold } from './end-hold.js';
import { isHeld } from './hold.rules.js';
import { StillThere } from './still-there.js';

/** Told to the readers of a concern alone: a mark on the contribution itself would tell that there is one (E1). */
@Resolver(() => Concern)
export class HoldResolver {
  constructor(
    private readonly reader: ConcernsReader,
    private readonly stillThere: StillThere,
    private readonly ending: EndHold,
  ) {}

  @ResolveField(() => Boolean, { description: 'What it was raised on is on hold: the copy in the file is kept, whatever its author or a moderator does with it.' })
  isHeld(@Parent() concern: Concern): boolean {
    return isHeld(concern);
  }

  @ResolveField(() => Boolean, { description: 'What it was raised on has been taken away since, wherever it was: the copy is all there is.' })
  async hasGone(@Parent() concern: Concern, @InContext() { viewer }: GraphqlContext): Promise<boolean> {
    return isHeld(concern) && !(await this.stillThere.is(viewer, concern));
  }

  @Personal()
  @ResolveField(() => Boolean, { description: 'You can look at what it was raised on where it was written, and not in the file alone.' })
  viewerSeesSubject(@Parent() concern: Concern, @AsViewer() viewer: Viewer): Promise<boolean> {
    return this.stillThere.isShownTo(viewer, concern);
  }

  @Mutation(() => EndConcernHoldOutcome, { description: 'End the hold on what a concern was raised on: the copy in its file goes.' })
  @Access(keepingSafe)
  async endConcernHold(@Args('input') input: EndConcernHoldInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Concern | Problem> {
    const outcome = await this.ending.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
