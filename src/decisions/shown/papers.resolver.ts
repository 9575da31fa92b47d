import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { Decision } from '../decision.type.js';
import { DecisionPaper, PapersReader } from '../papers/index.js';
import { DecisionVersion } from '../versions/index.js';

const description = 'The evidence and papers it rests on, in their order.';

@Resolver(() => Decision)
export class PapersOfDecision {
  constructor(private readonly reader: PapersReader) {}

  @ResolveField(() => [DecisionPaper], { description })
  papers(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<DecisionPaper[]> {
    return papersNamed(this.reader, context, decision.paperIds);
  }
}

@Resolver(() => DecisionVersion)
export class PapersOfVersion {
  constructor(private readonly reader: PapersReader) {}

  @ResolveField(() => [DecisionPaper], { description })
  papers(@Parent() version: DecisionVersion, @InContext() context: GraphqlContext): Promise<DecisionPaper[]> {
    return papersNamed(this.reader, context, version.paperIds);
  }
}

async function papersNamed(reader: PapersReader, context: GraphqlContext, ids: readonly string[]): Promise<DecisionPaper[]> {
  const papers = await reader.papers(context).loadMany(ids);
  return papers.filter((paper): paper is DecisionPaper => paper !== null && !(paper instanceof Error));
}
