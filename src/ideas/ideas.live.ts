import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, IdArg, Live, NodesAsked, PageArgs, SharedByAll, type Connection, type Followed } from '../platform/index.js';
import { Idea, IdeaConnection } from './idea.type.js';
import { IdeasReader } from './ideas.reader.js';
import { IdeaListsReader, LiveIdeasArgs } from './lists/index.js';

@Resolver(() => Idea)
export class IdeasLive {
  constructor(
    private readonly live: Live,
    private readonly reader: IdeasReader,
    private readonly lists: IdeaListsReader,
  ) {}

  @Subscription(() => Idea, { name: 'idea', nullable: true, description: 'An idea, whenever it changes.' })
  @Access(anyone)
  @SharedByAll()
  ideaChanges(@IdArg('idea') id: string): Followed<Idea> {
    return this.live.follow([`idea:${id}`], (context) => this.reader.byId(context, id));
  }

  @Subscription(() => IdeaConnection, { name: 'ideas', description: 'The first page of a list of ideas, whenever one is added or changes.' })
  @Access(anyone)
  @SharedByAll()
  ideasChange(@Args() { filter, sort }: LiveIdeasArgs, @NodesAsked() asked: ReadonlySet<string>): Followed<Connection<Idea>> {
    const topic = filter?.organisationId ? `ideas:${filter.organisationId}` : 'ideas';
    return this.live.follow([topic], (context) => this.lists.page(context, { ...new PageArgs(), filter, sort }, asked));
  }
}
