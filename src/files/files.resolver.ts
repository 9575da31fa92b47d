import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, acting, anyone, AsViewer, IdArg, InContext, isRefusal, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { DescribeFile, DescribeFileInput, DescribeFileOutcome } from './describe-file.js';
import { File } from './file.type.js';
import { FilesReader, toFile } from './files.reader.js';

@Resolver(() => File)
export class FilesResolver {
  constructor(
    private readonly reader: FilesReader,
    private readonly describing: DescribeFile,
  ) {}

  @Query(() => File, { nullable: true, description: 'A file: one of something that you see, or one that you sent.' })
  @Access(anyone)
  file(@IdArg('file') id: string, @InContext() context: GraphqlContext): Promise<File | null> {
    return this.reader.byId(context, id);
  }

  @Mutation(() => DescribeFileOutcome, { description: 'Say what a file that you sent shows.' })
  @Access(acting)
  async describeFile(@Args('input') input: DescribeFileInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<File | Problem> {
    const outcome = await this.describing.execute(viewer, input);
    return isRefusal(outcome) ? outcome : toFile(outcome, context);
  }
}
