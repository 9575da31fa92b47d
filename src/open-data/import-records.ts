import { Injectable } from '@nestjs/common';
import { Database, isRefusal, UnitOfWork, type Problem } from '../platform/index.js';
import { ImportProblem } from './import-problem.js';

/** What was made of something in a source. */
export interface ImportedAs {
  /** e.g. `statement` */
  readonly kind: string;
  /** What the source calls it. */
  readonly key: string;
  readonly id: string;
}

/** Remembers what has been imported, in the transaction of the deed that did it: an import that stopped goes on where it stopped. */
@Injectable()
export class ImportRecords {
  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
  ) {}

  /** What has been imported of a kind: ids by the source's keys. */
  async of(source: string, kind: string): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ key: string; id: string }>('select key, id from import_record where source = $1 and kind = $2', [source, kind]);
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  /** The id of what was made of something in the source; made now if it hasn't been. */
  async once(source: string, kind: string, key: string, make: () => Promise<Problem | string>): Promise<string> {
    const before = await this.database.row<{ id: string }>('select id from import_record where source = $1 and kind = $2 and key = $3', [source, kind, key]);
    if (before) return before.id;
    const made = await this.record(source, async () => {
      const id = await make();
      return isRefusal(id) ? id : [{ kind, key, id }];
    });
    if (isRefusal(made)) throw new ImportProblem(`${kind} ${key} was refused: ${made.texts.en}`);
    return made[0]?.id ?? '';
  }

  /** Does the deeds and remembers what they made, all or nothing. */
  record(source: string, deeds: () => Promise<Problem | readonly ImportedAs[]>): Promise<Problem | readonly ImportedAs[]> {
    return this.work.together(async (tx) => {
      const made = await deeds();
      if (isRefusal(made)) return made;
      await tx.query(
        `insert into import_record (source, kind, key, id)
         select $1, kind, key, id from unnest($2::text[], $3::text[], $4::uuid[]) as made (kind, key, id)`,
        [source, made.map(({ kind }) => kind), made.map(({ key }) => key), made.map(({ id }) => id)],
      );
      return made;
    });
  }
}
