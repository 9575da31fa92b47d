import { Injectable } from '@nestjs/common';
import { Promisers, type PromisedIn, type Promiser } from '../../commitments/index.js';
import { Database, type GraphqlContext } from '../../platform/index.js';
import { AnswersReader } from '../answers.reader.js';

/** Tells the room of commitments what was being answered when something was promised (D7). */
@Injectable()
export class PromisingAnswers implements Promiser {
  constructor(
    private readonly database: Database,
    private readonly reader: AnswersReader,
    promisers: Promisers,
  ) {
    promisers.register('answer-due', this);
  }

  async describe(context: GraphqlContext, ids: readonly string[]): Promise<(PromisedIn | null)[]> {
    const rows = await this.database.rows<{ id: string; subject: string }>(
      `select id, subject_kind || ':' || subject_id as subject from answer_due where id = any($1)`,
      [ids],
    );
    return Promise.all(
      ids.map(async (id) => {
        const due = rows.find((row) => row.id === id);
        return due ? this.reader.subjects(context).load(due.subject) : null;
      }),
    );
  }
}
