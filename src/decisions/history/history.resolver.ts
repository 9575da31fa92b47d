import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, anyone, IdArg, InContext, TextDifference, type GraphqlContext } from '../../platform/index.js';
import { DecisionsReader } from '../decisions.reader.js';
import { DecisionVersion, VersionsReader } from '../versions/index.js';
import { differencesBetween } from './differences.js';

/** Every published version at its own address, and how any two of them differ (D4). */
@Resolver(() => DecisionVersion)
export class HistoryResolver {
  constructor(
    private readonly reader: DecisionsReader,
    private readonly published: VersionsReader,
  ) {}

  @Query(() => DecisionVersion, { nullable: true, description: 'A decision as it was published at one time.' })
  @Access(anyone)
  async decisionVersion(
    @IdArg('dec') id: string,
    @Args('number', { type: () => Int, description: '1 for what was published first.' }) number: number,
    @InContext() context: GraphqlContext,
  ): Promise<DecisionVersion | null> {
    return (await this.reader.byId(context, id)) && this.version(context, id, number);
  }

  @ResolveField(() => [TextDifference], { description: 'How it differs from another version, word by word; only texts that do.' })
  async differences(
    @Parent() version: DecisionVersion,
    @Args('from', { type: () => Int, nullable: true, description: 'The other version; left out, the one before. The first differs from nothing.' }) from: number | null,
    @InContext() context: GraphqlContext,
  ): Promise<TextDifference[]> {
    const other = await this.version(context, version.decisionId, from ?? version.number - 1);
    return other ? differencesBetween(other, version) : [];
  }

  private async version(context: GraphqlContext, decisionId: string, number: number): Promise<DecisionVersion | null> {
    const versions = await this.published.versionsOf(context).load(decisionId);
    return versions.find((version) => version.number === number) ?? null;
  }
}
