import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../platform/index.js';
import { Stories, type Told } from '../proceedings/index.js';
import { QuestionsReader } from './questions.reader.js';

/** Tells when something was asked, and what it was joined to. */
@Injectable()
export class QuestionStory {
  constructor(
    private readonly reader: QuestionsReader,
    stories: Stories,
  ) {
    stories.toldBy('question', (context, id) => this.tell(context, id));
  }

  private async tell(context: GraphqlContext, uuid: string): Promise<Told | null> {
    const question = await this.reader.byId(context, uuid);
    if (!question) return null;
    const { id, title, language, publishedAt, joinedIntoId } = question;
    return {
      steps: publishedAt ? [{ kind: 'asked', title, language, path: `/questions/${id}`, at: publishedAt }] : [],
      after: joinedIntoId ? [{ kind: 'question', id: joinedIntoId }] : [],
    };
  }
}
