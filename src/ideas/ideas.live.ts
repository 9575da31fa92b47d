import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, IdArg, Live, localId, PageArgs, SharedByAll, type Connection, type Followed } from '../platform/index.js';
import { Idea, IdeaConnection } from './idea.type.js';
import { IdeasReader } from './ideas.reader.js';

@Resolver(() => Idea)
export class IdeasLive {
  constructor(
    private readonly live: Live,
    private readonly reader: IdeasReader,
  ) {}

  @Subscription(() => Idea, { name: 'idea', nullable: true, description: 'An idea, whenever it changes.' })
  @Access(anyone)
  @SharedByAll()
  ideaChanges(@IdArg('idea') id: string): Followed<Idea> {
    return this.live.follow([`idea:${id}`], (context) => this.reader.byId(context, id));
  }

  @Subscription(() => IdeaConnection, { name: 'ideas', description: 'The newest ideas, whenever one is added or changes.' })
  @Access(anyone)
  @SharedByAll()
  ideasChange(
    @Args('organisationId', { type: () => ID, nullable: true, description: 'Those put to one council only.' }) organisation?: string | null,
  ): Followed<Connection<Idea>> {
    const organisationId = organisation ? localId('org', organisation) : null;
    const topic = organisationId ? `ideas:${organisationId}` : 'ideas';
    return this.live.follow([topic], () => this.reader.page({ ...new PageArgs(), sort: 'newest', organisationId }));
  }
}
