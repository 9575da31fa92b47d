import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, anyone, AsViewer, InContext, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { ConcernReceived, RaiseConcern, RaiseConcernInput, RaiseConcernOutcome } from './raise-concern.js';

@Resolver(() => ConcernReceived)
export class RaiseConcernResolver {
  constructor(private readonly raise: RaiseConcern) {}

  @Mutation(() => RaiseConcernOutcome, { description: 'Tell the people whose job it is that somebody may not be safe.' })
  @Access(anyone)
  raiseConcern(@Args('input') input: RaiseConcernInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ConcernReceived | Problem> {
    return this.raise.execute(viewer, input, context.http?.req.ip ?? null);
  }
}
