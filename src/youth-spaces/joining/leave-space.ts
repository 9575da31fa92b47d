import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { ProfileEntity, Sessions } from '../../identity/index.js';
import { OpenCase } from '../../moderation/index.js';
import { takeAwayStatements } from '../../opinions/index.js';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { YouthSpaceLeft } from './joining.type.js';
import { YouthMembershipEntity } from '../membership/index.js';

@InputType({ description: 'Which youth space you leave, and what becomes of your words.' })
export class LeaveYouthSpaceInput {
  @IdField('space', 'The space you leave.')
  @IsUUID()
  spaceId!: string;

  @Field(() => Boolean, { description: 'Yes: what you wrote stays, as by a former participant. No: it goes, and a gap marks where it was.' })
  @IsBoolean()
  keepWords!: boolean;
}

export const LeaveYouthSpaceOutcome = outcomeOf('LeaveYouthSpaceOutcome', 'That you have left, or why not.', YouthSpaceLeft);

export interface Leaving {
  readonly spaceId: string;
  readonly profileId: string;
  readonly keepWords: boolean;
}

const FORMER = 'Former participant';

/** What goes with the words: reactions, and choices that could still be changed. $1 whose, $2 in which threads. */
const TAKEN_BACK = [
  'delete from post_reaction r using youth_post b where b.id = r.post_id and r.profile_id = $1 and b.thread_id = any($2)',
  'delete from youth_poll_choice c using youth_poll q where q.id = c.poll_id and c.profile_id = $1 and q.thread_id = any($2) and q.closes_at is null',
  'delete from summary_stance o using thread_summary y where y.id = o.summary_id and o.profile_id = $1 and y.thread_id = any($2) and y.settled_at is null',
];

/** Leaving is as easy as joining, and asks nothing (Y9). What is left of the account can't be signed in to or told apart. */
@Injectable()
export class LeaveSpace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { spaceId, keepWords }: LeaveYouthSpaceInput): Promise<Problem | YouthSpaceLeft> {
    return this.work.run(async (tx) => {
      const profileId = viewer.profile?.id;
      return (profileId && (await this.leave(tx, { spaceId, profileId, keepWords }))) || new NotAvailable();
    });
  }

  /** Within another deed; null when they aren't in it. */
  async leave(tx: Transaction, { spaceId, profileId, keepWords }: Leaving): Promise<YouthSpaceLeft | null> {
    const membership = await tx.lock(YouthMembershipEntity, { spaceId, profileId });
    if (!membership || membership.leftAt) return null;
    Object.assign(membership, { pseudonym: null, pseudonymKey: null, phraseHash: null, leftAt: tx.now });
    await tx.save(YouthMembershipEntity, membership);
    if (!keepWords) await this.takeWordsAway(tx, spaceId, profileId);
    await tx.query('delete from thread_reading where profile_id = $1', [profileId]);
    await this.endProfile(tx, profileId);
    tx.record({ kind: 'youth-space.left', topics: [`youth-space:${spaceId}`, `profile:${profileId}`] });
    return { wordsStay: keepWords };
  }

  /** The threads before their posts, as everybody who writes. What was counted and is over stays counted; what is still open is taken back. */
  private async takeWordsAway(tx: Transaction, spaceId: string, profileId: string): Promise<void> {
    const threads = await tx.query<{ id: string }>('select id from youth_thread where space_id = $1 order by id for update', [spaceId]);
    const ids = threads.map(({ id }) => id);
    if (ids.length === 0) return;
    const posts = await tx.query<{ id: string; thread_id: string }>(
      `update youth_post set state = 'gone', body = '', held_because = '{}', version = version + 1
       where thread_id = any($1) and author_id = $2 returning id, thread_id`,
      [ids, profileId],
    );
    await this.openCase.dropCases(tx, 'post', posts.map(({ id }) => id));
    await takeAwayStatements(tx, this.openCase, { hostKind: 'youth-thread', hostIds: ids, profileId });
    for (const sql of TAKEN_BACK) await tx.query(sql, [profileId, ids]);
    await tx.query('update youth_thread set version = version + 1 where id = any($1)', [ids]);
    for (const id of ids) {
      const gone = posts.filter((post) => post.thread_id === id).map((post) => post.id);
      tx.record({ kind: 'posts.gone', topics: [`youth-thread:${id}`], facts: { posts: gone.join(' ') } });
    }
  }

  private async endProfile(tx: Transaction, profileId: string): Promise<void> {
    const profile = await tx.lock(ProfileEntity, { id: profileId });
    if (!profile) return;
    await tx.save(ProfileEntity, { ...profile, displayName: FORMER, ageBand: 'unknown', suspendedAt: tx.now });
    await this.sessions.endAllOf(tx, profile.accountId);
  }
}
