import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { File, FilesReader } from '../../files/index.js';
import { Access, AsViewer, citizen, InContext, TextDifference, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { partsChanged, textChanges, type IdeaPart } from './changes.js';
import { VERSION } from './keep-version.js';
import { ReviseIdea, ReviseIdeaInput, ReviseIdeaOutcome } from './revise-idea.js';
import { IdeaPartEnum, IdeaVersion } from './version.type.js';
import { IdeaVersionsReader } from './versions.reader.js';

@Resolver(() => Idea)
export class VersionsResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly kept: IdeaVersionsReader,
    private readonly revising: ReviseIdea,
    private readonly files: FilesReader,
  ) {}

  @ResolveField('versions', () => [IdeaVersion], { description: 'Its words as people have supported them, the latest first.' })
  versionsOf(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<IdeaVersion[]> {
    return this.kept.versionsOf(context).load(idea.uuid);
  }

  @ResolveField(() => [File], { description: 'Pictures, each with a description of what it shows.' })
  async pictures(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<File[]> {
    const version = await this.kept.standing(context).load(idea.uuid);
    return version ? this.files.attachedTo(context).load(`${VERSION}:${version}`) : [];
  }

  @Mutation(() => ReviseIdeaOutcome, { description: 'Change the words of your idea: freely until somebody supports it, then as a version of its own, not once enough do.' })
  @Access(citizen)
  async reviseIdea(@Args('input') input: ReviseIdeaInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.revising.execute(viewer, input));
  }
}

@Resolver(() => IdeaVersion)
export class VersionChangesResolver {
  @ResolveField(() => [TextDifference], { description: 'How its texts differ from those before, word by word; none for the first.' })
  changes(@Parent() { before, content }: IdeaVersion): TextDifference[] {
    return before ? textChanges(before, content) : [];
  }

  @ResolveField(() => [IdeaPartEnum], { description: 'What else changed with it.' })
  partsChanged(@Parent() { before, content }: IdeaVersion): IdeaPart[] {
    return before ? partsChanged(before, content) : [];
  }
}
