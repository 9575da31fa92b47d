import { Injectable } from '@nestjs/common';
import { Database, NO_ID, type GraphqlContext } from '../platform/index.js';
import { Contributions, Sequels, type CameOfIt, type Contribution, type SeenContribution, type ThingAt } from '../proceedings/index.js';
import { QUESTION_IS_PUBLIC, QuestionsReader } from './questions.reader.js';

interface Row {
  [column: string]: unknown;
  question_id: string;
  asked_at: Date;
}

/** What somebody asks, for their own page (V5); what was joined to another is answered there (D7). */
@Injectable()
export class QuestionContributions {
  constructor(
    private readonly database: Database,
    private readonly reader: QuestionsReader,
    private readonly sequels: Sequels,
    contributions: Contributions,
  ) {
    contributions.givenBy((context, seen, limit) => this.own(context, seen, limit));
    sequels.toldBy((context, things) => Promise.all(things.map((thing) => this.joined(context, thing))));
  }

  private async joined(context: GraphqlContext, { kind, id }: ThingAt): Promise<CameOfIt[]> {
    const question = kind === 'question' ? await this.reader.byId(context, id) : null;
    return question?.joinedIntoId ? this.sequels.of(context, { kind: 'question', id: question.joinedIntoId }) : [];
  }

  private async own(context: GraphqlContext, [at, kind, id]: SeenContribution, limit: number): Promise<Contribution[]> {
    const rows = await this.database.rows<Row>(
      `select a.question_id, a.asked_at from question_asker a join question q on q.id = a.question_id
       where a.profile_id = $1 and (q.author_id = $1 or (${QUESTION_IS_PUBLIC}))
         and ($2::timestamptz is null or (a.asked_at, 'question', a.question_id) < ($2, $3::text, $4::uuid))
       order by a.asked_at desc, a.question_id desc limit $5`,
      [context.viewer.profile?.id ?? NO_ID, at, kind, id, limit],
    );
    const questions = await Promise.all(rows.map((row) => this.reader.byId(context, row.question_id)));
    return rows.flatMap((row, place): Contribution[] => {
      const question = questions[place];
      if (!question) return [];
      const { title, language } = question;
      return [{ kind: 'question', title, language, path: `/questions/${question.id}`, at: row.asked_at, to: { kind: 'question', id: row.question_id } }];
    });
  }
}
