import { ObjectType, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, Feeds, globalId, IdArg, InContext, newsOf, PageArgs, SharedByAll, type Change, type Feed, type Followed, type GraphqlContext, type News, type OutboxEvent } from '../../platform/index.js';
import { IdeasReader } from '../ideas.reader.js';
import { ArgumentListsReader } from './argument-lists.reader.js';
import { Argument } from './argument.type.js';

const LATEST = 40;

@ObjectType({ description: 'What is said for and against an idea: the newest, then each as it comes or changes, the newest first.' })
export class ArgumentNews extends newsOf(Argument) implements News<Argument> {}

@Resolver(() => ArgumentNews)
export class ArgumentNewsResolver {
  constructor(
    private readonly feeds: Feeds,
    private readonly ideas: IdeasReader,
    private readonly lists: ArgumentListsReader,
  ) {}

  @Query(() => ArgumentNews, { nullable: true, description: 'What was said last for and against an idea.' })
  @Access(anyone)
  argumentNews(@IdArg('idea', 'ideaId') id: string, @InContext() context: GraphqlContext): Promise<ArgumentNews | null> {
    return this.feeds.latest(this.of(id), context);
  }

  @Subscription(() => ArgumentNews, { name: 'argumentNews', nullable: true, description: 'What is said for and against an idea: the newest first, then each argument as it comes or changes.' })
  @Access(anyone)
  @SharedByAll()
  argumentsHappen(@IdArg('idea', 'ideaId') id: string): Followed<ArgumentNews> {
    return this.feeds.follow(this.of(id));
  }

  private of(ideaId: string): Feed<Argument> {
    return {
      topics: [`idea:${ideaId}`],
      changesIn,
      page: async (context) => ((await this.ideas.byId(context, ideaId)) ? (await this.lists.page({ ...new PageArgs(), first: LATEST, ideaId, sort: 'newest' })).nodes : null),
      these: async (context, ids) => ((await this.ideas.byId(context, ideaId)) ? this.lists.these(ideaId, ids) : null),
      uuidOf: ({ uuid }) => uuid,
      idOf: (uuid) => globalId('arg', uuid),
    };
  }
}

function changesIn({ kind, facts }: OutboxEvent): readonly Change[] | 'all' {
  const { argument, wasShown, under } = facts;
  if (typeof argument === 'string') return [{ id: argument, wasShown: wasShown === true }];
  return kind === 'idea.moderated' && !under ? 'all' : [];
}
