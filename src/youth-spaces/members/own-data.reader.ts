import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';
import type { YouthDownload } from './members.type.js';

const OF_SPACE = `c.scope_kind = 'youth-space' and c.scope_id = $2`;

/** What moderation keeps of somebody here. Whom they reported stays with the workers. A concern they raised isn't in it: nobody who reads along shall learn of one (E1). */
const MODERATED: Readonly<Record<string, string>> = {
  decisionsOnYourWords: `select d.action, coalesce(d.rule->>'en', d.rule->>'cy') as rule, d.words, d.decided_at as "at", worker.display_name as "by", d.paused_until as "pausedUntil",
      a.words as "youAsked", a.appealed_at as "askedAt", a.outcome as "secondLook", a.answer
    from moderation_decision d join moderation_case c on c.id = d.case_id join profile worker on worker.id = d.profile_id left join moderation_appeal a on a.decision_id = d.id
    where c.author_id = $1 and ${OF_SPACE} order by d.decided_at, d.id`,
  reports: `select r.words, r.reported_at as "at", r.outcome, r.settled_at as "settledAt"
    from moderation_report r join moderation_case c on c.id = r.case_id where r.reporter_id = $1 and ${OF_SPACE} order by r.reported_at, r.id`,
};

/** One list of what is kept: each with the words for what it is, and how it is read for a profile ($1) in a space ($2). */
const PARTS: Readonly<Record<string, string>> = {
  membership: `select m.pseudonym, p.age_band as "ageBand", m.joined_at as "joinedAt", m.age_asked_at as "ageSaidAt", m.agreed_version as "agreedToRulesOfVersion"
    from youth_membership m join profile p on p.id = m.profile_id where m.profile_id = $1 and m.space_id = $2 and m.left_at is null`,
  guardiansConsent: `select c.seen_at as "seenAt", worker.display_name as "seenBy", c.jurisdiction as rule, to_char(c.rule_from, 'YYYY-MM-DD') as "ruleSince", c.withdrawn_at as "withdrawnAt"
    from youth_consent c join youth_membership m on m.id = c.membership_id join profile worker on worker.id = c.seen_by
    where m.profile_id = $1 and m.space_id = $2 order by c.seen_at`,
  waysBackIn: `select r.made_at as "madeAt", worker.display_name as "madeBy", r.used_at as "usedAt"
    from youth_reentry r join youth_membership m on m.id = r.membership_id join profile worker on worker.id = r.made_by
    where m.profile_id = $1 and m.space_id = $2 order by r.made_at`,
  posts: `select coalesce(t.question->>'en', t.question->>'cy') as "inAnswerTo", b.body as words, b.language, b.state, b.held_because as "heldBecause", b.written_at as "writtenAt"
    from youth_post b join youth_thread t on t.id = b.thread_id where b.author_id = $1 and t.space_id = $2 order by b.written_at, b.id`,
  statements: `select w.text as words, w.language, w.state, w.written_at as "writtenAt"
    from statement w join statement_round r on r.id = w.round_id join youth_thread t on t.id = r.host_id and r.host_kind = 'youth-thread'
    where w.author_profile_id = $1 and t.space_id = $2 order by w.written_at, w.id`,
  agreedOrDisagreed: `select w.text as "with", o.value as said, o.taken_at as "at"
    from stance o join statement w on w.id = o.statement_id join statement_round r on r.id = w.round_id
    join youth_thread t on t.id = r.host_id and r.host_kind = 'youth-thread'
    where o.profile_id = $1 and t.space_id = $2 order by o.taken_at, w.id`,
  chosenInPolls: `select coalesce(q.question->>'en', q.question->>'cy') as poll, coalesce(o.words->>'en', o.words->>'cy') as chosen, c.chosen_at as "at"
    from youth_poll_choice c join youth_poll_option o on o.id = c.option_id join youth_poll q on q.id = c.poll_id join youth_thread t on t.id = q.thread_id
    where c.profile_id = $1 and t.space_id = $2 order by c.chosen_at, q.id`,
  reactions: `select r.reaction, coalesce(t.question->>'en', t.question->>'cy') as "toAPostIn", r.reacted_at as "at"
    from post_reaction r join youth_post b on b.id = r.post_id join youth_thread t on t.id = b.thread_id
    where r.profile_id = $1 and t.space_id = $2 order by r.reacted_at, b.id`,
  saidOfSummaries: `select coalesce(y.text->>'en', y.text->>'cy') as summary, o.value as said, o.taken_at as "at"
    from summary_stance o join thread_summary y on y.id = o.summary_id join youth_thread t on t.id = y.thread_id
    where o.profile_id = $1 and t.space_id = $2 order by o.taken_at, y.id`,
  lastInDiscussions: `select coalesce(t.question->>'en', t.question->>'cy') as discussion, r.here_at as "hereAt", r.before_at as "beforeAt"
    from thread_reading r join youth_thread t on t.id = r.thread_id where r.profile_id = $1 and t.space_id = $2 order by r.here_at, t.id`,
  ...MODERATED,
};

/** Everything of a young person in a space, for themselves (S8). Null when they aren't in it. */
@Injectable()
export class OwnDataReader {
  constructor(private readonly database: Database) {}

  async download(spaceId: string, profileId: string): Promise<YouthDownload | null> {
    const parts = await Promise.all(Object.entries(PARTS).map(async ([name, sql]) => [name, await this.database.rows(sql, [profileId, spaceId])] as const));
    const all = Object.fromEntries(parts);
    const [membership] = all['membership'] ?? [];
    if (!membership) return null;
    return { fileName: 'what-is-kept-of-me.json', content: JSON.stringify({ ...all, membership }, null, 2) };
  }
}
