import { Injectable } from '@nestjs/common';
import { Clock, type Connection, type GraphqlContext, type PageArgs } from '../../platform/index.js';
import type { Reading, WrittenAnswer } from './theme.type.js';
import { ThemesReader } from './themes.reader.js';
import { WrittenAnswersReader, type WrittenAsked } from './written-answers.reader.js';

/** How far those who asked are, together. */
@Injectable()
export class ReadingReader {
  constructor(
    private readonly clock: Clock,
    private readonly themes: ThemesReader,
    private readonly written: WrittenAnswersReader,
  ) {}

  /** Null for everybody else. */
  async of(context: GraphqlContext, consultationId: string): Promise<Reading | null> {
    const progress = await this.written.progress(context, this.clock.now(), consultationId);
    return progress && { ...progress, themes: await this.themes.themesOf(context).load(consultationId) };
  }

  answer(context: GraphqlContext, id: string): Promise<WrittenAnswer | null> {
    return this.written.byId(context, this.clock.now(), id);
  }

  answers(context: GraphqlContext, asked: WrittenAsked, args: PageArgs): Promise<Connection<WrittenAnswer>> {
    return this.written.page(context, this.clock.now(), asked, args);
  }
}

