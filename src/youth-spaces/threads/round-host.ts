import { Injectable } from '@nestjs/common';
import { RoundHosts, type RoundHost, type Select, type Standing } from '../../opinions/index.js';
import { Clock, globalId, type Viewer } from '../../platform/index.js';
import { memberRefusal, MEMBERSHIP_NOW, toFacts, type MembershipRow } from '../membership/index.js';
import { factsOf, SEES_SPACE, STANDING, standingValues } from '../standing.js';
import { stateNow, type SpaceFacts, type YouthSpaceState } from '../youth-space.rules.js';
import { writingRefusal, type ThreadState } from './post.rules.js';

interface HostRow extends Partial<MembershipRow> {
  id: string;
  state: ThreadState;
  space_state: YouthSpaceState;
  facts: SpaceFacts;
  is_member: boolean;
  is_worker: boolean;
}

/** A thread can host a statement round, answered by the young people in it. Supervisors, who read marked or not at all, don't see it. */
@Injectable()
export class ThreadRoundHost implements RoundHost {
  readonly kind = 'youth-thread';

  constructor(
    private readonly clock: Clock,
    hosts: RoundHosts,
  ) {
    hosts.register(this);
  }

  path(threadId: string): string {
    return `/youth/threads/${globalId('thread', threadId)}`;
  }

  async standings(select: Select, viewer: Viewer, threadIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const now = this.clock.now();
    const rows = await select<HostRow>(
      `select t.id, t.state, s.state as space_state, ${factsOf('$3')} as facts, v.is_member, v.is_worker, own.*
       from youth_thread t join youth_space s on s.id = t.space_id ${STANDING}
       left join lateral (select ${MEMBERSHIP_NOW} and m.space_id = s.id and m.profile_id = $1::uuid) own on true
       where ${SEES_SPACE} and (v.is_member or v.is_worker) and t.id = any($4)`,
      [...standingValues(viewer, now), threadIds],
    );
    return new Map(rows.map((row) => [row.id, toStanding(row, now)]));
  }
}

function toStanding(row: HostRow, now: Date): Standing {
  const isOpen = writingRefusal(stateNow(row.space_state, row.facts), row.state) === null;
  const member = row.is_member && row.membership_id ? toFacts(row as MembershipRow) : null;
  const unfit = member && memberRefusal(member, now);
  return { isOpen, mayTakeStance: member !== null, maySuggest: member !== null || row.is_worker, first: unfit?.texts ?? null };
}
