import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { atWork } from '../case.access.js';
import { Case } from '../case.type.js';
import { CasesReader } from '../cases.reader.js';
import { LiftPause, LiftPauseInput, LiftPauseOutcome } from './lift-pause.js';

@Resolver(() => Case)
export class PausesResolver {
  constructor(
    private readonly reader: CasesReader,
    private readonly lift: LiftPause,
  ) {}

  @Mutation(() => LiftPauseOutcome, { description: 'Let the author write again before their pause is over.' })
  @Access(atWork)
  async liftPause(@Args('input') input: LiftPauseInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    const outcome = await this.lift.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
