import type { Problem, Transaction, Viewer } from '../../platform/index.js';
import { spaceNow, type SpaceForViewer } from '../space-now.js';
import { memberNow, memberRefusal, type MemberFacts } from '../membership/index.js';
import { standingValues } from '../standing.js';
import { SEES_THREAD, THREAD_STANDING } from './thread-standing.js';
import { YouthPostEntity } from './post.entity.js';
import { YouthThreadEntity } from './thread.entity.js';

/** What a deed in a thread rests on: the thread, its space, and what the viewer is to both. */
export interface ThreadForViewer extends SpaceForViewer {
  readonly thread: YouthThreadEntity;
  /** Member, worker, or invited to write as well. */
  readonly mayPost: boolean;
  /** What a member's words and choices rest on: age, consent, charter; null for everybody else. */
  readonly member: MemberFacts | null;
}

interface Row {
  is_member: boolean;
  is_worker: boolean;
  is_supervisor: boolean;
  visitor_may_post: boolean;
}

/** As `spaceFor`, for one thread; null when the viewer doesn't see it. */
export async function threadFor(tx: Transaction, viewer: Viewer, threadId: string): Promise<ThreadForViewer | null> {
  const thread = await tx.find(YouthThreadEntity, { id: threadId });
  const now = thread && (await spaceNow(tx, thread.spaceId));
  const [row] = await tx.query<Row>(
    `select v.*, h.visitor_may_post from youth_thread t join youth_space s on s.id = t.space_id ${THREAD_STANDING} where t.id = $4 and ${SEES_THREAD}`,
    [...standingValues(viewer, tx.now), threadId],
  );
  if (!thread || !now || !row) return null;
  const { is_worker: isWorker, is_supervisor: isSupervisor } = row;
  const member = row.is_member ? await memberNow(tx, thread.spaceId, viewer.profile?.id ?? null) : null;
  // Who left a moment ago is none any more.
  const isMember = member !== null;
  return { ...now, thread, member, isMember, isWorker, isSupervisor, mayPost: isMember || isWorker || row.visitor_may_post };
}

/** Why nothing a member says or chooses is taken now: age, consent, charter (Y1). Taking back what was chosen is never kept from them. */
export function unfitToSay({ member }: ThreadForViewer, at: Date): Problem | null {
  return member && memberRefusal(member, at);
}

/** A post, held as it stands until the transaction ends: no worker hides it meanwhile. */
export function postForDeed(tx: Transaction, id: string): Promise<YouthPostEntity | null> {
  return tx.share(YouthPostEntity, { id });
}
