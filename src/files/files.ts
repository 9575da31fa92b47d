import { Injectable } from '@nestjs/common';
import { NotAvailable, type Problem, type Transaction } from '../platform/index.js';
import { mayUse, type Sender } from './file.access.js';
import { FileEntity } from './file.entity.js';

/** What a file belongs to, e.g. a decision. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** For the deeds of the rooms above: which files belong to what. */
@Injectable()
export class Files {
  /**
   * From now on exactly these files belong to the thing, in this order. Those that belong to it already stay whoever
   * sent them; a new one must be the sender's to use, and where one isn't, the deed is refused.
   */
  async attach(tx: Transaction, sender: Sender, fileIds: readonly string[], subject: Subject): Promise<Problem | null> {
    const wanted = [...new Set(fileIds)];
    const already = await this.attachedTo(tx, subject);
    const added = wanted.filter((id) => !already.includes(id));
    for (const id of [...added].sort()) {
      const file = await tx.lock(FileEntity, { id });
      if (!file || !mayUse(sender, file)) return new NotAvailable();
    }
    await this.let(tx, already.filter((id) => !wanted.includes(id)), subject);
    await tx.query(
      `insert into file_attachment (file_id, kind, subject_id, place) select file_id, $2, $3, place from unnest($1::uuid[]) with ordinality as given(file_id, place)
       on conflict (file_id, kind, subject_id) do update set place = excluded.place`,
      [wanted, subject.kind, subject.id],
    );
    await tx.query('update file set loose_since = null where id = any($1) and loose_since is not null', [wanted]);
    return null;
  }

  /** Nothing belongs to the thing any more. */
  async detachAll(tx: Transaction, subject: Subject): Promise<void> {
    await this.let(tx, await this.attachedTo(tx, subject), subject);
  }

  private async attachedTo(tx: Transaction, { kind, id }: Subject): Promise<string[]> {
    const rows = await tx.query<{ file_id: string }>('select file_id from file_attachment where subject_id = $1 and kind = $2', [id, kind]);
    return rows.map((row) => row.file_id);
  }

  private async let(tx: Transaction, fileIds: readonly string[], { kind, id }: Subject): Promise<void> {
    if (fileIds.length === 0) return;
    await tx.query('delete from file_attachment where file_id = any($1) and kind = $2 and subject_id = $3', [fileIds, kind, id]);
    await tx.query(
      'update file set loose_since = $2 where id = any($1) and not exists (select 1 from file_attachment a where a.file_id = file.id)',
      [fileIds, tx.now],
    );
  }
}
