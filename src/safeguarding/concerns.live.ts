import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { Access, IdArg, InContext, Live, PageArgs, type Connection, type Followed, type GraphqlContext } from '../platform/index.js';
import { keepingSafe } from './concern.resolver.js';
import { Concern, ConcernConnection } from './concern.type.js';
import { ConcernsReader } from './concerns.reader.js';

/** Concerns as they come and change, for each of their readers as that reader. */
@Resolver(() => Concern)
export class ConcernsLive {
  constructor(
    private readonly live: Live,
    private readonly reader: ConcernsReader,
  ) {}

  @Subscription(() => ConcernConnection, { name: 'concerns', description: 'The concerns that are not closed, whenever that changes.' })
  @Access(keepingSafe)
  all(@InContext() { viewer }: GraphqlContext, @Args() args: PageArgs): Followed<Connection<Concern>> {
    const topics = [...new Set(viewer.appointments.map(({ organisationId }) => `concerns:${organisationId}`))];
    return this.live.follow(topics, (now) => this.reader.page(now, ['raised', 'acknowledged'], args));
  }

  @Subscription(() => Concern, { name: 'concern', nullable: true, description: 'One concern with its file, whenever it changes.' })
  @Access(keepingSafe)
  one(@IdArg('concern') id: string): Followed<Concern> {
    return this.live.follow([`concern:${id}`], (now) => this.reader.byId(now, id));
  }
}
