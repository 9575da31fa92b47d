import { Query, Resolver } from '@nestjs/graphql';
import { Access, anyone, InContext, type GraphqlContext } from '../../platform/index.js';
import { FiguresReader } from './figures.reader.js';
import { PublicModeration } from './figures.type.js';

@Resolver(() => PublicModeration)
export class FiguresResolver {
  constructor(private readonly reader: FiguresReader) {}

  @Query(() => PublicModeration, { description: 'What everybody may know of moderation here: the code, how reports weigh, and what was done, by month.' })
  @Access(anyone)
  publicModeration(@InContext() context: GraphqlContext): Promise<PublicModeration> {
    return this.reader.read(context);
  }
}
