import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AsViewer, Clock, InContext, isRefusal, Personal, type GraphqlContext, type Viewer } from '../platform/index.js';
import { explain } from './content/index.js';
import { isAuthor, mayArgue, mayDecideOn, maySupport } from './idea.access.js';
import { refusalOfVoice } from './idea.rules.js';
import { Idea } from './idea.type.js';
import { IdeasReader } from './ideas.reader.js';
import { refusalOfStep, stepsFrom, StepStateEnum, type StepState } from './states/index.js';
import { howToRevise } from './versions/index.js';

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

  @ResolveField(() => Boolean, { description: 'You may reply to arguments: as whoever may argue, or as a councillor it was put to.' })
  @Personal()
  viewerCanReply(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return (mayArgue(viewer) || mayDecideOn(viewer, idea)) && refusalOfVoice(idea, this.clock.now()) === null;
  }

  @ResolveField(() => Boolean, { description: 'You proposed it and may change its words now.' })
  @Personal()
  viewerCanRevise(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return isAuthor(viewer, idea) && !isRefusal(howToRevise(idea, this.clock.now()));
  }

  @ResolveField(() => Boolean, { description: 'You proposed it and may take it back now.' })
  @Personal()
  viewerCanWithdraw(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return isAuthor(viewer, idea) && refusalOfStep(idea.state, 'withdrawn') === null;
  }

  @ResolveField(() => [StepStateEnum], { description: 'The steps that you may take with it now as a councillor.' })
  @Personal()
  viewerCanTake(@Parent() idea: Idea, @AsViewer() viewer: Viewer): StepState[] {
    return mayDecideOn(viewer, idea) ? stepsFrom(idea.state) : [];
  }

  @ResolveField(() => String, { nullable: true, description: 'For its author: why it waits for a clerk before others see it.' })
  @Personal()
  heldBecause(@Parent() idea: Idea, @AsViewer() viewer: Viewer): string | null {
    return isAuthor(viewer, idea) && idea.heldBecause.length > 0 ? explain(idea.heldBecause)[viewer.language] : null;
  }
}
