import { Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, IdArg, Live, SharedByAll, type Followed } from '../platform/index.js';
import { Decision } from './decision.type.js';
import { DecisionsReader } from './decisions.reader.js';

@Resolver(() => Decision)
export class DecisionsLive {
  constructor(
    private readonly live: Live,
    private readonly reader: DecisionsReader,
  ) {}

  @Subscription(() => Decision, { name: 'decision', nullable: true, description: 'A decision, whenever it changes.' })
  @Access(anyone)
  @SharedByAll()
  decisionChanges(@IdArg('dec') id: string): Followed<Decision> {
    return this.live.follow([`decision:${id}`], (context) => this.reader.byId(context, id));
  }
}
