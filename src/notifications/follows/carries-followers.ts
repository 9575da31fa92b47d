import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/index.js';
import { Followers, type GoesOn, type KeepsFollowers } from '../../proceedings/index.js';

/** Whoever follows something that goes on in another follows that one too. The first keeps its followers. */
@Injectable()
export class CarriesFollowers implements KeepsFollowers {
  constructor(followers: Followers) {
    followers.register(this);
  }

  async carryOver(tx: Transaction, { kind, from, to }: GoesOn): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `insert into follow (profile_id, subject_kind, subject_id, since) select profile_id, subject_kind, $3, $4 from follow
       where subject_kind = $1 and subject_id = $2 on conflict do nothing returning profile_id as id`,
      [kind, from, to, tx.now],
    );
    return rows.map(({ id }) => id);
  }

  /** Whoever has stopped following the second since has stopped following both. */
  async carryBack(tx: Transaction, { kind, from, to }: GoesOn, carried: readonly string[]): Promise<void> {
    await tx.query(
      `delete from follow f where f.subject_kind = $1 and f.subject_id = $2
         and not exists (select from follow t where t.subject_kind = $1 and t.subject_id = $3 and t.profile_id = f.profile_id)`,
      [kind, from, to],
    );
    await tx.query('delete from follow where subject_kind = $1 and subject_id = $2 and profile_id = any($3)', [kind, to, carried]);
  }
}
