import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AsViewer, Clock, InContext, Personal, type GraphqlContext, type Viewer } from '../platform/index.js';
import { mayArgue, maySupport } from './idea.access.js';
import { refusalOfVoice } from './idea.rules.js';
import { Idea } from './idea.type.js';
import { IdeasReader } from './ideas.reader.js';

/** What of an idea depends on who is asking. The deeds ask the same functions. */
@Resolver(() => Idea)
export class IdeasPersonal {
  constructor(
    private readonly reader: IdeasReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean, { description: 'You support it.' })
  @Personal()
  viewerHasSupported(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<boolean> {
    return this.reader.viewersSupport(context).load(idea.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may support it, or take your support back.' })
  @Personal()
  viewerCanSupport(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return maySupport(viewer, idea) && refusalOfVoice(idea, this.clock.now()) === null;
  }

  @ResolveField(() => Boolean, { description: 'You may argue for or against it.' })
  @Personal()
  viewerCanArgue(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return mayArgue(viewer) && refusalOfVoice(idea, this.clock.now()) === null;
  }
}
