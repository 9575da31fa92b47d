import { Injectable } from '@nestjs/common';
import { Database, globalId, type GraphqlContext } from '../../platform/index.js';
import { Citables, Contributors, type Citable, type CitedThing } from '../../proceedings/index.js';
import { AnswersReader } from '../answers.reader.js';

interface Row {
  [column: string]: unknown;
  asked: string;
  first_id: string;
  subject: string;
  due: string;
}

/** Tells decisions what an answer is when they cite it (D6): it is known by what was being answered, and by its first version. */
@Injectable()
export class CitableAnswer implements Citable {
  readonly idKind = 'ans';
  /** People copy the address of the page, which is that of the duty: meant is the answer of the one who owes it, where they gave one. */
  readonly leadingTo = { due: (id: string): Promise<string | null> => this.givenTo(id) };

  constructor(
    private readonly database: Database,
    private readonly reader: AnswersReader,
    citables: Citables,
    contributors: Contributors,
  ) {
    citables.register('answer', this);
    contributors.register('answer', async (tx, id) => {
      const [due] = await tx.query<{ kind: string; id: string }>(
        'select d.subject_kind as kind, d.subject_id as id from answer a join answer_due d on d.id = a.answer_due_id where a.id = $1',
        [id],
      );
      return due ? contributors.to(tx, due) : [];
    });
  }

  async describe(context: GraphqlContext, ids: readonly string[]): Promise<(CitedThing | null)[]> {
    const rows = await this.database.rows<Row>(
      `select a.id as asked, first.id as first_id, d.subject_kind || ':' || d.subject_id as subject, d.id as due
       from answer a join answer_due d on d.id = a.answer_due_id
       join answer first on first.answer_due_id = a.answer_due_id and first.profile_id = a.profile_id and first.number = 1
       where a.id = any($1)`,
      [ids],
    );
    return Promise.all(ids.map((id) => this.describeOne(context, rows.find((row) => row.asked === id))));
  }

  private async givenTo(dueId: string): Promise<string | null> {
    const row = await this.database.row<{ id: string }>(
      `select a.id from answer a join answer_due d on d.id = a.answer_due_id where d.id = $1
       order by a.profile_id = d.owed_by desc, a.number, a.answered_at limit 1`,
      [dueId],
    );
    return row?.id ?? null;
  }

  private async describeOne(context: GraphqlContext, row: Row | undefined): Promise<CitedThing | null> {
    if (!row) return null;
    const { title, language } = await this.reader.subjects(context).load(row.subject);
    return { kind: 'answer', uuid: row.first_id, id: globalId('ans', row.first_id), title, language, path: `/answers/${globalId('due', row.due)}` };
  }
}
