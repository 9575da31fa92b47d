import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '../../identity/index.js';
import { InContext, PageArgs, Personal, type Connection, type GraphqlContext } from '../../platform/index.js';
import { CaseDetailsReader } from '../case-details.reader.js';
import { ModerationDecision } from '../case.type.js';
import { MineReader } from './mine.reader.js';
import { ModeratedContribution, ModeratedContributionConnection } from './mine.type.js';

@Resolver(() => Me)
export class MineResolver {
  constructor(private readonly reader: MineReader) {}

  @ResolveField(() => ModeratedContributionConnection, { description: 'Your words that a moderator looked at, or that wait for one, and what became of them.' })
  @Personal()
  moderated(@Parent() me: Me, @Args() page: PageArgs, @InContext() context: GraphqlContext): Promise<Connection<ModeratedContribution>> {
    return this.reader.ofProfile(context, me.profileId, page);
  }
}

@Resolver(() => ModeratedContribution)
export class ModeratedContributionResolver {
  constructor(private readonly details: CaseDetailsReader) {}

  @ResolveField(() => ModerationDecision, { nullable: true, description: 'What was decided last, by which rule and in which words.' })
  decision(@Parent() { caseId }: ModeratedContribution, @InContext() context: GraphqlContext): Promise<ModerationDecision | null> {
    return this.details.decisionOf(context).load(caseId);
  }
}
