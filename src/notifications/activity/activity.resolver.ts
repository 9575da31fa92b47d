import { Args, ArgsType, Field, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, Feeds, InContext, localId, PageArgs, SharedByAll, type Connection, type Followed, type GraphqlContext } from '../../platform/index.js';
import { ActivityReader } from './activity.reader.js';
import { Activity, ActivityConnection, ActivityNews } from './activity.type.js';

const OF_ONE = { type: () => ID, nullable: true, description: 'Of one public body only.' };

@ArgsType()
export class ActivityArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: OF_ONE.description })
  organisationId?: string | null;
}

/** What happens in this place. */
@Resolver(() => Activity)
export class ActivityResolver {
  constructor(
    private readonly reader: ActivityReader,
    private readonly feeds: Feeds,
  ) {}

  @Query(() => ActivityConnection, { description: 'What happened in public, the latest first.' })
  @Access(anyone)
  activity(@Args() args: ActivityArgs, @InContext() context: GraphqlContext): Promise<Connection<Activity>> {
    return this.reader.page(context, uuidOf(args.organisationId), args);
  }

  @Query(() => ActivityNews, { description: 'What happened last in public.' })
  @Access(anyone)
  activityNews(@Args('organisationId', OF_ONE) organisation: string | null, @InContext() context: GraphqlContext): Promise<ActivityNews | null> {
    return this.reader.latest(context, uuidOf(organisation));
  }

  @Subscription(() => ActivityNews, { name: 'activityNews', description: 'What happens in public: the latest first, then each thing as it happens.' })
  @Access(anyone)
  @SharedByAll()
  activityHappens(@Args('organisationId', OF_ONE) organisation?: string | null): Followed<ActivityNews> {
    return this.feeds.follow(this.reader.feed(uuidOf(organisation)));
  }
}

const uuidOf = (organisation?: string | null): string | null => (organisation ? localId('org', organisation) : null);
