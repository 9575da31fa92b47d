import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, Personal, type GraphqlContext } from '../../platform/index.js';
import { Idea } from '../idea.type.js';
import { HeldText } from './held-text.type.js';
import { HeldTextsReader } from './held-texts.reader.js';

@Resolver(() => Idea)
export class HeldTextsResolver {
  constructor(private readonly reader: HeldTextsReader) {}

  @ResolveField(() => [HeldText], { description: 'What you wrote here that waits for a clerk, with the reason.' })
  @Personal()
  viewersHeldTexts(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<HeldText[]> {
    return this.reader.ownWith(context).load(idea.uuid);
  }
}
