import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '../../identity/index.js';
import { Access, anyone, ChangesWith, InContext, localId, NodesAsked, PageArgs, type Connection, type GraphqlContext } from '../../platform/index.js';
import { Idea, IdeaConnection } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { IdeaListsReader } from './idea-lists.reader.js';
import { IdeasArgs, MapArgs } from './ideas.args.js';
import { IdeaOnMap } from './on-map.type.js';
import { SimilarIdeasReader } from './similar-ideas.reader.js';

@Resolver(() => Idea)
export class ListsResolver {
  constructor(
    private readonly lists: IdeaListsReader,
    private readonly similar: SimilarIdeasReader,
  ) {}

  @Query(() => IdeaConnection, { description: 'Ideas of citizens.' })
  @Access(anyone)
  @ChangesWith(() => ['ideas', 'answers-due'])
  ideas(@Args() args: IdeasArgs, @NodesAsked() asked: ReadonlySet<string>, @InContext() context: GraphqlContext): Promise<Connection<Idea>> {
    return this.lists.page(context, args, asked);
  }

  @Query(() => [IdeaOnMap], { description: 'Ideas on a part of the map: at most 500, the most supported of them. `ideas` with the same filter is their list.' })
  @Access(anyone)
  ideasOnMap(@Args() { filter }: MapArgs): Promise<IdeaOnMap[]> {
    return this.lists.onMap(filter);
  }

  @Query(() => [Idea], { description: 'Up to five open ideas like one that you are writing, in either language: one of them may be yours to support instead.' })
  @Access(anyone)
  similarIdeas(
    @Args('organisationId', { type: () => ID, description: 'The council it is for.' }) organisation: string,
    @Args('text', { description: 'What you have written so far; of a long text its beginning.' }) text: string,
  ): Promise<Idea[]> {
    return this.similar.like(localId('org', organisation), text);
  }
}

@Resolver(() => Me)
export class OwnIdeasResolver {
  constructor(private readonly reader: IdeasReader) {}

  @ResolveField('ideas', () => IdeaConnection, { description: 'What you proposed, the newest first; what waits for a clerk too.' })
  ownIdeas(@Parent() me: Me, @Args() args: PageArgs): Promise<Connection<Idea>> {
    return this.reader.ownPage(me.profileId, args);
  }
}
