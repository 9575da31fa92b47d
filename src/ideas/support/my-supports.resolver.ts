import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '../../identity/index.js';
import { InContext, PageArgs, Personal, type Connection, type GraphqlContext } from '../../platform/index.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { MySupport, MySupportConnection } from './my-support.type.js';
import { ReceiptsReader } from './receipts.reader.js';

@Resolver(() => Me)
export class MySupports {
  constructor(private readonly receipts: ReceiptsReader) {}

  @ResolveField(() => MySupportConnection, { description: 'What you support, the newest first.' })
  @Personal()
  supports(@Parent() me: Me, @Args() page: PageArgs): Promise<Connection<MySupport>> {
    return this.receipts.ofProfile(me.profileId, page);
  }
}

@Resolver(() => MySupport)
export class MySupportResolver {
  constructor(private readonly ideas: IdeasReader) {}

  @ResolveField(() => Idea, { nullable: true, description: 'The idea.' })
  idea(@Parent() support: MySupport, @InContext() context: GraphqlContext): Promise<Idea | null> {
    return this.ideas.byId(context, support.ideaId);
  }
}
