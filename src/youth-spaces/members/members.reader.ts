import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, pageSize, readCursor, toConnection, type Connection, type Day, type PageArgs } from '../../platform/index.js';
import { isStaffedAt } from '../standing.js';
import { lacksConsent, MEMBERSHIP_NOW, type MembershipRow, toFacts } from '../membership/index.js';
import type { GuardianConsent, WayBackIn, YouthCodeInUse, YouthMember } from './members.type.js';

interface MemberRow extends MembershipRow {
  pseudonym: string;
  pseudonym_key: string;
  joined_at: Date;
  seen_at: Date | null;
  seen_by: string | null;
  rule_from: Day | null;
  withdrawn_at: Date | null;
}

interface CodeRow extends Record<string, unknown> {
  id: string;
  ending: string;
  uses: number;
  used: number;
  expires_at: Date;
  only_staffed: boolean;
  ended_at: Date | null;
  works: boolean;
}

const MEMBERS = `
  select l.*, c.seen_at, c.seen_by, to_char(c.rule_from, 'YYYY-MM-DD') as rule_from, c.withdrawn_at
  from (select m.pseudonym, m.pseudonym_key, m.joined_at, m.space_id, ${MEMBERSHIP_NOW}) l
  left join lateral (select * from youth_consent c where c.membership_id = l.membership_id order by c.seen_at desc limit 1) c on true`;

/** A way back in is told for so long, to whoever is in as that person: one who shouldn't be can't make it go away. */
const TOLD_FOR_MS = 14 * 86_400_000;

/** Young people and codes of a space, for its workers; each young person’s own for themselves. Whoever asks has been checked. */
@Injectable()
export class MembersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(spaceId: string, args: PageArgs): Promise<Connection<YouthMember>> {
    const [after = null] = args.after ? readCursor(args.after, 1) : [];
    const rows = await this.database.rows<MemberRow>(
      `${MEMBERS} where l.space_id = $1 and ($2::text is null or l.pseudonym_key > $2) order by l.pseudonym_key limit $3`,
      [spaceId, after, pageSize(args) + 1],
    );
    const now = this.clock.now();
    return toConnection(rows, args, (row) => [row.pseudonym_key], (row) => toMember(row, now));
  }

  async byId(membershipId: string): Promise<YouthMember | null> {
    const row = await this.database.row<MemberRow>(`${MEMBERS} where l.membership_id = $1`, [membershipId]);
    return row && toMember(row, this.clock.now());
  }

  /** The latest twenty. */
  async codesOf(spaceId: string): Promise<YouthCodeInUse[]> {
    const rows = await this.database.rows<CodeRow>(
      `select c.id, c.ending, c.uses, c.used, c.expires_at, c.only_staffed, c.ended_at,
         c.used < c.uses and c.expires_at > $2 and c.ended_at is null and (not c.only_staffed or ${isStaffedAt('$2')}) as works
       from youth_code c join youth_space s on s.id = c.space_id where c.space_id = $1 order by c.made_at desc, c.id desc limit 20`,
      [spaceId, this.clock.now()],
    );
    return rows.map(toCode);
  }

  /** The latest way back in that was made for somebody, within two weeks. */
  async wayBackIn(spaceId: string, profileId: string): Promise<WayBackIn | null> {
    return this.database.row<WayBackIn & Record<string, unknown>>(
      `select r.made_at as "madeAt", r.used_at as "usedAt", r.made_by as "madeById"
       from youth_reentry r join youth_membership m on m.id = r.membership_id
       where m.space_id = $1 and m.profile_id = $2 and m.left_at is null and r.made_at > $3 order by r.made_at desc limit 1`,
      [spaceId, profileId, new Date(this.clock.now().getTime() - TOLD_FOR_MS)],
    );
  }

  /** How many have agreed to the charter as it is now; null where that says something of single young people (Y6). */
  async agreed(spaceId: string): Promise<{ agreed: number; members: number }> {
    const row = await this.database.row<{ agreed: number; members: number }>(
      `select count(*) filter (where m.agreed_version = s.charter_version)::int as agreed, count(*)::int as members
       from youth_membership m join youth_space s on s.id = m.space_id where m.space_id = $1 and m.left_at is null`,
      [spaceId],
    );
    return row ?? { agreed: 0, members: 0 };
  }
}

function toMember(row: MemberRow, now: Date): YouthMember {
  return {
    id: globalId('member', row.membership_id),
    pseudonym: row.pseudonym,
    joinedAt: row.joined_at,
    lacksConsent: lacksConsent(toFacts(row), now),
    consent: toConsent(row),
  };
}

function toConsent({ seen_at, seen_by, rule_from, withdrawn_at }: MemberRow): GuardianConsent | null {
  return seen_at && seen_by && rule_from ? { seenAt: seen_at, seenById: seen_by, ruleFrom: rule_from, withdrawnAt: withdrawn_at } : null;
}

function toCode(row: CodeRow): YouthCodeInUse {
  const { ending, used, works } = row;
  const until = { expiresAt: row.expires_at, endedAt: row.ended_at };
  return { id: globalId('code', row.id), ending, used, usesLeft: row.uses - used, onlyStaffed: row.only_staffed, works, ...until };
}
