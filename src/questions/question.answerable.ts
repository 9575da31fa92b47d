import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Answerables, type Answerable, type AnswerSubject, type TalkedAbout, type TalkWanted } from '../answers/index.js';
import { Database, globalId, inLanguage, type GraphqlContext, type Transaction } from '../platform/index.js';
import { Contributors } from '../proceedings/index.js';
import { QuestionEntity } from './question.entity.js';
import { questionEvent } from './question.events.js';
import { QUESTION_IS_PUBLIC, QuestionsReader } from './questions.reader.js';

/** The duty to answer stays public when a moderator hides a question; its words don't. */
const HIDDEN = { en: 'A question that is no longer shown', cy: 'Cwestiwn nad yw’n cael ei ddangos mwyach' };

/** Who is told what became of it (D7); never shown (V5). */
async function askersOf(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.query<{ profile_id: string }>('select profile_id from question_asker where question_id = $1', [id]);
  return rows.map((row) => row.profile_id);
}

/** Tells the room of answers what a question is and who asks it, and the question that it was answered. */
@Injectable()
export class AnswerableQuestion implements Answerable, OnModuleInit {
  constructor(
    private readonly answerables: Answerables,
    private readonly reader: QuestionsReader,
    private readonly database: Database,
    contributors: Contributors,
  ) {
    contributors.register('question', askersOf);
  }

  onModuleInit(): void {
    this.answerables.register('question', this);
  }

  async describe(context: GraphqlContext, ids: readonly string[]): Promise<AnswerSubject[]> {
    const found = await this.reader.questions(context).loadMany(ids);
    const words = inLanguage(HIDDEN, context.viewer.language);
    return ids.map((uuid, place) => {
      const question = found[place];
      const shown = question && !(question instanceof Error) ? question : null;
      const id = globalId('question', uuid);
      return { kind: 'question', id, path: `/questions/${id}`, title: shown?.title ?? words.text, language: shown?.language ?? words.language };
    });
  }

  answered(tx: Transaction, id: string): Promise<void> {
    return this.move(tx, id, 'answered');
  }

  reopened(tx: Transaction, id: string): Promise<void> {
    return this.move(tx, id, 'reopened');
  }

  async askedBy(profileId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('select question_id as id from question_asker where profile_id = $1 and question_id = any($2)', [profileId, ids]);
    return rows.map(({ id }) => id);
  }

  async talkedAbout({ organisationId, wardId, since, first }: TalkWanted): Promise<TalkedAbout[]> {
    return this.database.rows<TalkedAbout & Record<string, unknown>>(
      `select q.id, count(*)::int as activity from question q join question_asker a on a.question_id = q.id and a.asked_at >= $3
       where q.organisation_id = $1 and ($2::uuid is null or q.ward_id = $2) and ${QUESTION_IS_PUBLIC} and q.state <> 'joined'
       group by q.id order by activity desc, q.id desc limit $4`,
      [organisationId, wardId, since, first],
    );
  }

  private async move(tx: Transaction, id: string, state: 'answered' | 'reopened'): Promise<void> {
    const question = await tx.lock(QuestionEntity, { id });
    if (!question) throw new Error(`The question ${id} that was answered is gone`);
    Object.assign(question, { state, version: question.version + 1 });
    tx.record(questionEvent(state, question));
    await tx.save(QuestionEntity, question);
  }
}
