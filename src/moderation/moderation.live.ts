import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { Access, IdArg, InContext, Live, type Connection, type Followed, type GraphqlContext } from '../platform/index.js';
import { atWork } from './case.access.js';
import { Case, CaseConnection } from './case.type.js';
import { CasesReader } from './cases.reader.js';
import { ModerationScopes } from './moderation-scopes.js';
import { QueueArgs } from './queue.args.js';

/** The queue as it changes, for each moderator as that moderator. */
@Resolver(() => CaseConnection)
export class ModerationLive {
  constructor(
    private readonly live: Live,
    private readonly scopes: ModerationScopes,
    private readonly reader: CasesReader,
  ) {}

  @Subscription(() => CaseConnection, { name: 'moderationQueue', description: 'What waits for you as a moderator, whenever that changes.' })
  @Access(atWork)
  async queueChanges(@InContext() context: GraphqlContext, @Args() args: QueueArgs): Promise<Followed<Connection<Case>>> {
    const scopes = await this.scopes.moderatedBy(context.viewer);
    return this.live.follow(
      scopes.map(({ id }) => `queue:${id}`),
      (now) => this.reader.queue(now, args),
    );
  }

  @Subscription(() => Case, { name: 'case', nullable: true, description: 'One case of a place you moderate, whenever it changes.' })
  @Access(atWork)
  caseChanges(@IdArg('case') id: string): Followed<Case> {
    return this.live.follow([`case:${id}`], (now) => this.reader.byId(now, id));
  }
}
