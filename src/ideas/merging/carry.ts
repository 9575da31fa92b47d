import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/index.js';
import { Followers, type GoesOn } from '../../proceedings/index.js';
import type { MergeEntity } from './merge.entity.js';

const THINGS = { argument: 'idea_argument', offer: 'idea_offer' } as const;

/** Carries what one idea has over to another, and back. Both are locked. */
@Injectable()
export class CarryOver {
  constructor(private readonly followers: Followers) {}

  /**
   * Keeps a record of each thing that goes over: the keys see to it that nobody counts twice (V1), and the count moves in the
   * statement that moves the rows (V4). The source keeps its own supports and followers, and a receipt holds for both.
   */
  async over(tx: Transaction, merge: MergeEntity): Promise<void> {
    await supportsOver(tx, merge);
    await thingsOver(tx, merge);
    const followers = await this.followers.carryOver(tx, pairOf(merge));
    await tx.query(`insert into idea_merge_carried (merge_id, kind, thing_id) select $1, 'follow', unnest($2::uuid[])`, [merge.id, followers]);
  }

  /**
   * Brings back what was carried over. What came to the target since stays there; whoever took their support back since has
   * taken it back from both (V2), and whoever stopped following follows neither.
   */
  async back(tx: Transaction, merge: MergeEntity): Promise<void> {
    await supportsBack(tx, merge);
    await thingsBack(tx, merge);
    const carried = await tx.query<{ id: string }>(`select thing_id as id from idea_merge_carried where merge_id = $1 and kind = 'follow'`, [merge.id]);
    await this.followers.carryBack(tx, pairOf(merge), carried.map(({ id }) => id));
  }
}

const pairOf = ({ sourceId, targetId }: MergeEntity): GoesOn => ({ kind: 'idea', from: sourceId, to: targetId });

async function supportsOver(tx: Transaction, { id, sourceId, targetId }: MergeEntity): Promise<void> {
  await tx.query(
    `with carried as (
       insert into idea_support (idea_id, profile_id, supported_at, receipt)
       select $3, profile_id, supported_at, receipt from idea_support where idea_id = $2
       on conflict do nothing returning profile_id, supported_at
     ), kept as (
       insert into idea_merge_carried (merge_id, kind, thing_id) select $1, 'support', profile_id from carried
     ), summed as (select count(*)::int as more, idea_warmth(array_agg(supported_at)) as warmth from carried)
     update idea set support_count = support_count + more, heat = idea_risen(heat, warmth), version = version + 1 from summed where id = $3`,
    [id, sourceId, targetId],
  );
}

async function thingsOver(tx: Transaction, { id, sourceId, targetId }: MergeEntity): Promise<void> {
  for (const [kind, table] of Object.entries(THINGS)) {
    await tx.query(
      `with carried as (update ${table} set idea_id = $3 where idea_id = $2 returning id)
       insert into idea_merge_carried (merge_id, kind, thing_id) select $1, $4, id from carried`,
      [id, sourceId, targetId, kind],
    );
  }
}

async function supportsBack(tx: Transaction, { id, sourceId, targetId }: MergeEntity): Promise<void> {
  await tx.query(
    `with gone as (
       delete from idea_support s where s.idea_id = $1
         and not exists (select from idea_support t where t.idea_id = $2 and t.profile_id = s.profile_id)
       returning supported_at
     ), summed as (select count(*)::int as fewer, idea_warmth(array_agg(supported_at)) as warmth from gone)
     update idea set support_count = support_count - fewer, heat = idea_cooled(heat, warmth, idea_warmth(array[opened_at]))
     from summed where id = $1`,
    [sourceId, targetId],
  );
  await tx.query(
    `with back as (
       delete from idea_support s where s.idea_id = $2
         and s.profile_id in (select thing_id from idea_merge_carried where merge_id = $1 and kind = 'support')
       returning supported_at
     ), summed as (select count(*)::int as fewer, idea_warmth(array_agg(supported_at)) as warmth from back)
     update idea set support_count = support_count - fewer, heat = idea_cooled(heat, warmth, idea_warmth(array[opened_at])), version = version + 1
     from summed where id = $2`,
    [id, targetId],
  );
}

async function thingsBack(tx: Transaction, { id, sourceId, targetId }: MergeEntity): Promise<void> {
  for (const [kind, table] of Object.entries(THINGS)) {
    await tx.query(
      `update ${table} set idea_id = $2 where idea_id = $3 and id in (select thing_id from idea_merge_carried where merge_id = $1 and kind = $4)`,
      [id, sourceId, targetId, kind],
    );
  }
}
