import { Injectable } from '@nestjs/common';
import { DraftsReader } from '../drafts/index.js';
import { globalId, Jobs, UnitOfWork, type Transaction } from '../platform/index.js';
import { LOOSE_HOURS } from './file.rules.js';

const MOST_AT_ONCE = 200;

interface Loose {
  id: string;
  uploaded_by: string | null;
  organisation_id: string | null;
}

/** Files that belong to nothing go after a day, unless a draft still speaks of them. */
@Injectable()
export class LooseFiles {
  constructor(
    jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly drafts: DraftsReader,
  ) {
    jobs.repeat('delete-loose-files', '41 * * * *', () => this.deleteAll());
  }

  private async deleteAll(): Promise<void> {
    for (let after = ''; ; ) {
      const seen = await this.work.run((tx) => this.deleteSome(tx, after));
      if (seen.length < MOST_AT_ONCE) return;
      after = seen.at(-1) ?? after;
    }
  }

  /** The ids that were looked at, in order. */
  private async deleteSome(tx: Transaction, after: string): Promise<string[]> {
    const loose = await tx.query<Loose>(
      `select id, uploaded_by, organisation_id from file
       where loose_since < $1::timestamptz - make_interval(hours => $2) and id::text > $3
       order by id::text limit ${MOST_AT_ONCE} for update skip locked`,
      [tx.now, LOOSE_HOURS, after],
    );
    const gone: string[] = [];
    for (const file of loose) if (!(await this.isDrafted(tx, file))) gone.push(file.id);
    await tx.query('delete from file where id = any($1)', [gone]);
    return loose.map(({ id }) => id);
  }

  private isDrafted(tx: Transaction, { id, uploaded_by, organisation_id }: Loose): Promise<boolean> {
    return this.drafts.mentions(tx, globalId('file', id), { ownerId: uploaded_by, organisationId: organisation_id });
  }
}
