import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, anyone, InContext, localId, Personal, type GraphqlContext } from '../../platform/index.js';
import { Decision } from '../decision.type.js';
import { WithheldPartType, WithheldReader, WithheldText, WithholdingGroundType } from '../withheld/index.js';

@Resolver(() => Decision)
export class WithheldResolver {
  constructor(private readonly reader: WithheldReader) {}

  @Query(() => [WithholdingGroundType], { description: 'On which grounds in law a council may keep something from the public.' })
  @Access(anyone)
  withholdingGrounds(
    @Args('organisationId', { type: () => ID, description: 'The council.' }) id: string,
    @InContext() context: GraphqlContext,
  ): Promise<WithholdingGroundType[]> {
    return this.reader.groundsFor(context, localId('org', id));
  }

  @ResolveField(() => [WithheldPartType], { description: 'What is kept from the public in the version that stands, each with its ground in law.' })
  @Personal()
  withheld(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<WithheldPartType[]> {
    return this.reader.partsOf(context).load(decision.uuid);
  }
}

@Resolver(() => WithheldPartType)
export class WithheldPartResolver {
  @ResolveField(() => [WithheldText], { nullable: true, description: 'What it says, for councillors and officers of that council alone.' })
  @Personal()
  texts(@Parent() part: WithheldPartType): WithheldText[] | null {
    return part.shown?.texts ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'For a paper: where it is, for councillors and officers of that council alone.' })
  @Personal()
  url(@Parent() part: WithheldPartType): string | null {
    return part.shown?.url ?? null;
  }
}
