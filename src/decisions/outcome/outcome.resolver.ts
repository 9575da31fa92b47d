import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment, CommitmentsReader } from '../../commitments/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { DecisionOutcome } from './outcome.type.js';

@Resolver(() => DecisionOutcome)
export class OutcomeResolver {
  constructor(private readonly commitments: CommitmentsReader) {}

  @ResolveField('commitments', () => [Commitment], { description: 'What was promised in it.' })
  promised(@Parent() outcome: DecisionOutcome, @InContext() context: GraphqlContext): Promise<Commitment[]> {
    return this.commitments.promisedIn(context).load(`decision:${outcome.decisionId}`);
  }
}
