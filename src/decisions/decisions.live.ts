import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, IdArg, Live, NodesAsked, PageArgs, SharedByAll, type Connection, type Followed } from '../platform/index.js';
import { Decision, DecisionConnection } from './decision.type.js';
import { LiveDecisionsArgs } from './decisions.args.js';
import { DecisionsReader } from './decisions.reader.js';
import { DecisionListsReader } from './lists/index.js';

@Resolver(() => Decision)
export class DecisionsLive {
  constructor(
    private readonly live: Live,
    private readonly reader: DecisionsReader,
    private readonly lists: DecisionListsReader,
  ) {}

  @Subscription(() => Decision, { name: 'decision', nullable: true, description: 'A decision, whenever it changes.' })
  @Access(anyone)
  @SharedByAll()
  decisionChanges(@IdArg('dec') id: string): Followed<Decision> {
    return this.live.follow([`decision:${id}`], (context) => this.reader.byId(context, id));
  }

  @Subscription(() => DecisionConnection, { name: 'decisions', description: 'The first page of a list of decisions, whenever one is added or changes.' })
  @Access(anyone)
  @SharedByAll()
  decisionsChange(@Args() { filter, sort }: LiveDecisionsArgs, @NodesAsked() asked: ReadonlySet<string>): Followed<Connection<Decision>> {
    const topic = filter?.organisationId ? `decisions:${filter.organisationId}` : 'decisions';
    return this.live.follow([topic], (context) => this.lists.page(context, { ...new PageArgs(), filter, sort }, asked));
  }
}
