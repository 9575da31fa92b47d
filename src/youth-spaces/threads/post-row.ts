import { profileAlong, type ProfileRow } from '../../identity/index.js';
import { globalId, inLanguage, markdown, type Language, type ProfileKind } from '../../platform/index.js';
import { explain, FORMER_PARTICIPANT, GAP } from './held-because.js';
import { canRevise, type HeldBecause, type PostState } from './post.rules.js';
import type { Post, PostAuthor } from './post.type.js';

/** A post as its queries give it. */
export interface PostRow extends Record<string, unknown> {
  id: string;
  version: number;
  thread_id: string;
  author_id: string;
  author_kind: ProfileKind;
  author_name: string;
  pseudonym: string | null;
  body: string;
  language: Language;
  state: PostState;
  held_because: HeldBecause[];
  reply_to_id: string | null;
  written_at: Date;
  is_own: boolean;
  is_new: boolean;
  is_worker: boolean;
  takes_reactions: boolean;
  reactions: Record<string, number> | null;
  own_reaction: string | null;
  professional: ProfileRow | null;
}

/** To be put after `select`, for a post `m` with what `THREAD_STANDING` gives of its thread; $1, $2 the viewer, $3 now. */
export const POST_COLUMNS = `
  m.id, m.version, m.thread_id, m.author_id, author.kind as author_kind, author.display_name as author_name, member.pseudonym,
  m.body, m.language, m.state, m.held_because, m.reply_to_id, m.written_at,
  coalesce(m.author_id in ($1::uuid, $2::uuid), false) as is_own, coalesce(m.shown_at > h.since, false) as is_new, v.is_worker,
  t.state in ('open', 'back') as takes_reactions, given.reactions, given.own_reaction,
  case when author.kind = 'professional' then ${profileAlong('author')} end as professional`;

/** For a space `s`: each with its author, and with how many reacted how, where everybody sees it. */
export const POST_AND_AUTHOR = `
  youth_post m join profile author on author.id = m.author_id
  left join youth_membership member on member.space_id = s.id and member.profile_id = m.author_id
  cross join lateral (
    select json_object_agg(reaction, people) as reactions, max(reaction) filter (where is_own) as own_reaction
    from (select reaction, count(*)::int as people, bool_or(profile_id = $1::uuid) as is_own from post_reaction where post_id = m.id and m.state = 'published' group by reaction) each
  ) given`;

export const POST_TABLES = `
  youth_post m join youth_thread t on t.id = m.thread_id join youth_space s on s.id = t.space_id
  join profile author on author.id = m.author_id
  left join youth_membership member on member.space_id = s.id and member.profile_id = m.author_id`;

/**
 * The one rule for who sees which post of a space they see (S2): what is published, and the gaps of those who left, is for
 * all in it; what waits, is hidden or removed is for its author and the workers. Supervisors and whoever is invited read what is published.
 */
export const SEES_POST = `(m.state in ('published', 'gone') or v.is_worker or m.author_id in ($1::uuid, $2::uuid))`;

export function toPost(row: PostRow, language: Language): Post {
  const isGap = row.state === 'gone';
  const showsReasons = row.is_own || row.is_worker;
  return {
    uuid: row.id,
    id: globalId('post', row.id),
    version: row.version,
    author: toAuthor(row, language),
    body: markdown(row.body, row.language),
    state: row.state === 'gone' ? 'removed' : row.state,
    heldBecause: isGap ? GAP[language] : showsReasons ? reasonOf(row, language) : null,
    writtenAt: row.written_at,
    replyToId: row.reply_to_id && globalId('post', row.reply_to_id),
    isOwn: row.is_own,
    isNew: row.is_new && !row.is_own,
    viewerCanRevise: row.is_own && canRevise(row.state),
    showsDecision: showsReasons && !isGap,
    given: { counts: row.reactions ?? {}, own: row.own_reaction, isOpen: row.takes_reactions },
  };
}

function reasonOf(row: PostRow, language: Language): string | null {
  return row.state === 'waiting' ? inLanguage(explain(row.held_because), language).text : null;
}

/** W4: an adult is there with the whole professional profile; a young person is a pseudonym, and after leaving not even that (Y9). */
export function toAuthor(row: Pick<PostRow, 'author_kind' | 'author_name' | 'author_id' | 'pseudonym'>, language: Language): PostAuthor {
  if (row.author_kind === 'professional') return { name: row.author_name, professionalId: row.author_id };
  return { name: row.pseudonym ?? FORMER_PARTICIPANT[language], professionalId: null };
}
