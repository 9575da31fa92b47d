import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommitmentsReader } from '../../commitments/index.js';
import { AsViewer, InContext, Personal, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { mayCarryOut } from '../decision.access.js';
import { Decision, DecisionStateEnum } from '../decision.type.js';
import { suggestedStep } from './steps.rules.js';

@Resolver(() => Decision)
export class SuggestedStepResolver {
  constructor(private readonly commitments: CommitmentsReader) {}

  @ResolveField(() => DecisionStateEnum, { nullable: true, description: 'For those who say how it is carried out: the state that its promises suggest by how they stand; empty when none.' })
  @Personal()
  async suggestedStep(@Parent() decision: Decision, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision['state'] | null> {
    return mayCarryOut(viewer, decision) ? suggestedStep(decision, await this.commitments.promisedIn(context).load(`decision:${decision.uuid}`)) : null;
  }
}
