import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { File, FilesReader } from '../../files/index.js';
import { Access, anyone, InContext, localId, Personal, type GraphqlContext } from '../../platform/index.js';
import { Decision } from '../decision.type.js';
import { PAPER_KIND } from '../papers/index.js';
import { WithheldPartType, WithheldReader, WithheldText, WithholdingGroundType } from '../withheld/index.js';

@Resolver(() => Decision)
export class WithheldResolver {
  constructor(private readonly reader: WithheldReader) {}

  @Query(() => [WithholdingGroundType], { description: 'On which grounds in law a council may keep something from the public.' })
  @Access(anyone)
  withholdingGrounds(
    @Args('organisationId', { type: () => ID, description: 'The council.' }) id: string,
    @InContext() context: GraphqlContext,
  ): Promise<WithholdingGroundType[]> {
    return this.reader.groundsFor(context, localId('org', id));
  }

  @ResolveField(() => [WithheldPartType], { description: 'What is kept from the public in the version that stands, each with its ground in law.' })
  @Personal()
  withheld(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<WithheldPartType[]> {
    return this.reader.partsOf(context).load(decision.uuid);
  }
}

@Resolver(() => WithheldPartType)
export class WithheldPartResolver {
  constructor(private readonly files: FilesReader) {}

  @ResolveField(() => File, { nullable: true, description: 'For a paper: its file, for councillors and officers of that council alone.' })
  @Personal()
  async file(@Parent() part: WithheldPartType, @InContext() context: GraphqlContext): Promise<File | null> {
    if (!part.shown || part.part !== 'paper') return null;
    const [file] = await this.files.attachedTo(context).load(`${PAPER_KIND}:${part.uuid}`);
    return file ?? null;
  }

  @ResolveField(() => [WithheldText], { nullable: true, description: 'What it says, for councillors and officers of that council alone.' })
  @Personal()
  texts(@Parent() part: WithheldPartType): WithheldText[] | null {
    return part.shown?.texts ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'For a paper: where it is, for councillors and officers of that council alone.' })
  @Personal()
  url(@Parent() part: WithheldPartType): string | null {
    return part.shown?.url ?? null;
  }
}
