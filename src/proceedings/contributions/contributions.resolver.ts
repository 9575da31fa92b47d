import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment, CommitmentsReader } from '../../commitments/index.js';
import { Me } from '../../identity/index.js';
import { InContext, PageArgs, Personal, type Connection, type GraphqlContext } from '../../platform/index.js';
import { CameOfIt, Contribution, ContributionConnection } from './contribution.type.js';
import { Contributions } from './contributions.js';
import { Sequels } from './sequels.js';

/** What one decision or outcome promises, and hardly ever so many. */
const MOST_PROMISES = 50;

@Resolver(() => Me)
export class MyContributions {
  constructor(private readonly contributions: Contributions) {}

  @ResolveField('contributions', () => ContributionConnection, { description: 'What you proposed, supported, argued, sent in and asked, the latest first.' })
  @Personal()
  mine(@Args() page: PageArgs, @InContext() context: GraphqlContext): Promise<Connection<Contribution>> {
    return this.contributions.page(context, page);
  }
}

@Resolver(() => Contribution)
export class ContributionResolver {
  constructor(private readonly sequels: Sequels) {}

  @ResolveField(() => [CameOfIt], { description: 'What came of it, the latest first; none while nothing has.' })
  cameOfIt(@Parent() { to }: Contribution, @InContext() context: GraphqlContext): Promise<CameOfIt[]> {
    return this.sequels.of(context, to);
  }
}

@Resolver(() => CameOfIt)
export class CameOfItResolver {
  constructor(private readonly commitments: CommitmentsReader) {}

  @ResolveField(() => [Commitment], { description: 'What was promised in it, and how that stands.' })
  async promises(@Parent() { promisedIn }: CameOfIt, @InContext() context: GraphqlContext): Promise<Commitment[]> {
    const promised = await Promise.all(promisedIn.map(({ kind, id }) => this.commitments.promisedIn(context).load(`${kind}:${id}`)));
    return promised.flat().slice(0, MOST_PROMISES);
  }
}
