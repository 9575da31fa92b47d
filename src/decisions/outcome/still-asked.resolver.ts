import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AsViewer, Personal, Problem, type Viewer } from '../../platform/index.js';
import { mayDecide, mayRecord } from '../decision.access.js';
import { Decision } from '../decision.type.js';
import { StillAsked } from './still-asked.js';

@Resolver(() => Decision)
export class StillAskedResolver {
  constructor(private readonly asked: StillAsked) {}

  @ResolveField(() => [Problem], { description: 'For those who open it for views: everything that is still in the way.' })
  @Personal()
  async stillAskedToOpen(@Parent() decision: Decision, @AsViewer() viewer: Viewer): Promise<Problem[]> {
    return mayDecide(viewer, decision) ? this.asked.toOpen(decision.uuid) : [];
  }

  @ResolveField(() => [Problem], { description: 'For those who record it: everything that the record still asks, before anything of it is written.' })
  @Personal()
  async stillAskedToRecord(@Parent() decision: Decision, @AsViewer() viewer: Viewer): Promise<Problem[]> {
    return mayRecord(viewer, decision) ? this.asked.toRecord(decision.uuid) : [];
  }
}
