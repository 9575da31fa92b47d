import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, Personal, type GraphqlContext } from '../../platform/index.js';
import { Idea } from '../idea.type.js';
import { SupportBurst } from './burst.type.js';
import { BurstsReader } from './bursts.reader.js';

@Resolver(() => Idea)
export class BurstsResolver {
  constructor(private readonly reader: BurstsReader) {}

  @ResolveField(() => SupportBurst, { nullable: true, description: 'For the clerks of its council: that unusually many supported it at once.' })
  @Personal()
  burstSeen(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<SupportBurst | null> {
    return this.reader.burstOf(context).load(idea.uuid);
  }
}
