import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { File, FilesReader } from '../../files/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { Decision } from '../decision.type.js';
import { DecisionPaper, PAPER_KIND, PapersReader } from '../papers/index.js';
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

@Resolver(() => DecisionPaper)
export class PaperFileResolver {
  constructor(private readonly files: FilesReader) {}

  @ResolveField(() => File, { nullable: true, description: 'The file it is, when it isn’t a link and is open to the public.' })
  async file(@Parent() paper: DecisionPaper, @InContext() context: GraphqlContext): Promise<File | null> {
    if (paper.isWithheld || paper.removedAt) return null;
    const [file] = await this.files.attachedTo(context).load(`${PAPER_KIND}:${paper.uuid}`);
    return file ?? null;
  }
}

async function papersNamed(reader: PapersReader, context: GraphqlContext, ids: readonly string[]): Promise<DecisionPaper[]> {
  const papers = await reader.papers(context).loadMany(ids);
  return papers.filter((paper): paper is DecisionPaper => paper !== null && !(paper instanceof Error));
}
