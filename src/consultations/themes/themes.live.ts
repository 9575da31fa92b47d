import { Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access, appointed, IdArg, InContext, Live, type Followed, type GraphqlContext } from '../../platform/index.js';
import { ReadingReader } from './reading.reader.js';
import { themesTopic } from './theme.events.js';
import { Reading } from './theme.type.js';

@Resolver()
export class ThemesLive {
  constructor(
    private readonly live: Live,
    private readonly reader: ReadingReader,
  ) {}

  @Query(() => Reading, { name: 'reading', nullable: true, description: 'How far your colleagues and you are in reading what people wrote.' })
  @Access(appointed('councillor', 'officer'))
  readingNow(@InContext() context: GraphqlContext, @IdArg('con', 'consultationId') id: string): Promise<Reading | null> {
    return this.reader.of(context, id);
  }

  @Subscription(() => Reading, { name: 'reading', nullable: true, description: 'How far your colleagues and you are in reading what people wrote, as it goes on.' })
  @Access(appointed('councillor', 'officer'))
  readingChanges(@IdArg('con', 'consultationId') id: string): Followed<Reading> {
    return this.live.follow([themesTopic(id)], (context) => this.reader.of(context, id));
  }
}
