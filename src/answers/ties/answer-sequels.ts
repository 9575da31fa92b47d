import { Injectable } from '@nestjs/common';
import { Database, type GraphqlContext } from '../../platform/index.js';
import { Sequels, type CameOfIt, type ThingAt } from '../../proceedings/index.js';
import { AnswersReader } from '../answers.reader.js';

interface Row {
  [column: string]: unknown;
  subject: string;
  due_id: string;
  first_id: string;
  name: string;
  answered_at: Date;
}

/** Tells those who contributed who answered, what was promised in the answer, and which decision drew on it (D7). */
@Injectable()
export class AnswerSequels {
  constructor(
    private readonly database: Database,
    private readonly reader: AnswersReader,
    private readonly sequels: Sequels,
  ) {
    sequels.toldBy((context, things) => this.tell(context, things));
  }

  private async tell(context: GraphqlContext, things: readonly ThingAt[]): Promise<CameOfIt[][]> {
    const rows = await this.database.rows<Row>(
      `select d.subject_kind || ':' || d.subject_id as subject, d.id as due_id, a.id as first_id, a.name, a.answered_at
       from answer_due d join answer a on a.answer_due_id = d.id and a.number = 1
       where (d.subject_id, d.subject_kind) in (select * from unnest($1::uuid[], $2::text[]))`,
      [things.map(({ id }) => id), things.map(({ kind }) => kind)],
    );
    return Promise.all(things.map(({ kind, id }) => this.of(context, rows.filter(({ subject }) => subject === `${kind}:${id}`))));
  }

  private async of(context: GraphqlContext, rows: readonly Row[]): Promise<CameOfIt[]> {
    const told = await Promise.all(rows.map(({ first_id: id }) => this.sequels.of(context, { kind: 'answer', id })));
    const answered = await Promise.all(rows.map((row) => this.answered(context, row)));
    return [...answered, ...told.flat()];
  }

  private async answered(context: GraphqlContext, { subject, due_id, name, answered_at: at }: Row): Promise<CameOfIt> {
    const { path } = await this.reader.subjects(context).load(subject);
    return { kind: 'answered', title: name, language: null, path, why: null, at, promisedIn: [{ kind: 'answer-due', id: due_id }] };
  }
}
