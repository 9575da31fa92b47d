import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BodiesReader, Body } from '../../identity/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { Decision } from '../decision.type.js';

/** The body that decides, where it isn't one councillor (D1). */
@Resolver(() => Decision)
export class DecidedByResolver {
  constructor(private readonly bodies: BodiesReader) {}

  @ResolveField(() => Body, { nullable: true, description: 'The body that decides; empty when the councillor does.' })
  body(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<Body | null> | null {
    return decision.bodyId ? this.bodies.bodies(context).load(decision.bodyId) : null;
  }
}
