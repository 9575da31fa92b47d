import { inRoot } from '../scripts/support/paths.mjs';
import { statement } from './support/statement.mjs';
import { memberUuid, seedYouthSpaces, signMembersIn, threadUuid } from './support/youth-spaces.mjs';

const POSTS = 50;
const FULL = { spaces: 50, threadsEach: 20, membersEach: 20, posts: POSTS };
const QUICK = { spaces: 2, threadsEach: 5, membersEach: 10, posts: POSTS };
/** Threads that a connection reads one after the other. */
const IN_TURN = 40;

const QUERY = `query Thread($id: ID!, $first: Int!) {
  youthThread(id: $id) {
    id version state newSince viewerCanPost
    question { text language }
    space { id state title { text } viewerIsMember }
    posts(first: $first) {
      nodes {
        id version state heldBecause writtenAt replyToId isOwn isNew viewerCanRevise
        author { name professional { id displayName jobTitle { text } organisation { id name { text } } } }
        body { html language }
        reactions { reaction count }
        viewerReaction
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** A thread of 50 posts as its page shows it to a member, each connection another member, who reads one thread of their space after the other. */
export async function measure(bench) {
  const size = bench.quick ? QUICK : FULL;
  await seedYouthSpaces(bench.owner, size);
  const members = await signMembersIn(bench.owner, size);
  const [server, limit] = [await bench.startServer(), await bench.startLimit()];
  const { globalId } = await import(inRoot('dist/server/platform/index.js'));
  const throughGraphql = ({ member, thread }) => ({
    method: 'POST',
    path: '/graphql',
    headers: members[member],
    body: JSON.stringify({ query: QUERY, variables: { id: globalId('thread', threadUuid(thread)), first: POSTS } }),
  });
  const asStatement = ({ member, thread }) => ({ path: `/?member=${memberUuid(member)}&thread=${threadUuid(thread)}` });
  const found = await bench.loadRounds({
    measured: {
      ...throughGraphql({ member: 0, thread: 0 }),
      url: `${server.url}/graphql`,
      check: (text) => expectThread(JSON.parse(text).data?.youthThread?.posts.nodes, ({ author, body }) => author.name && body.html),
      requests: (connection, round) => readings(connection + round, size).map(throughGraphql),
    },
    limit: {
      url: `${limit.url}${asStatement({ member: 0, thread: 0 }).path}`,
      check: (text) => expectThread(JSON.parse(text).posts, ({ author, body }) => author && body),
      requests: (connection, round) => readings(connection + round, size).map(asStatement),
    },
  });
  return { ...found, goal: { least: 0.5 }, size };
}

function readings(start, { spaces, threadsEach, membersEach }) {
  const member = (start * 7) % (spaces * membersEach);
  const first = Math.floor(member / membersEach) * threadsEach;
  return Array.from({ length: IN_TURN }, (_, number) => ({ member, thread: first + (number % threadsEach) }));
}

function expectThread(posts, isWhole) {
  if (posts?.length !== POSTS || !posts.every(isWhole)) throw new Error('This is not a thread of 50 posts');
}

/** The thread, its space and its posts with author and reactions, for one who is a member. */
const thread = statement(`
  select t.id, t.version, t.state, t.question, r.before_at, json_build_object('id', s.id, 'state', s.state, 'title', s.title) as space,
    (select json_agg(post) from (
      select p.id, p.version, p.state, p.held_because, p.written_at, p.reply_to_id, p.author_id = $2 as is_own, coalesce(p.shown_at > r.before_at, false) as is_new,
        p.body, p.language, coalesce(member.pseudonym, author.display_name) as author, author.job_title, o.id as organisation_id, o.name as organisation,
        (select json_object_agg(reaction, people) from (select reaction, count(*) as people from post_reaction g where g.post_id = p.id group by reaction) given) as reactions,
        (select reaction from post_reaction g where g.post_id = p.id and g.profile_id = $2) as own_reaction
      from youth_post p join profile author on author.id = p.author_id
        left join youth_membership member on member.space_id = s.id and member.profile_id = p.author_id
        left join organisation o on o.id = author.organisation_id
      where p.thread_id = t.id and (p.state in ('published', 'gone') or p.author_id = $2)
      order by p.written_at, p.id limit ${POSTS}) post) as posts
  from youth_thread t join youth_space s on s.id = t.space_id left join thread_reading r on r.thread_id = t.id and r.profile_id = $2
  where t.id = $1 and s.state <> 'prepared' and exists (select from youth_membership m where m.space_id = s.id and m.profile_id = $2 and m.left_at is null)`);

export async function answer(pool, { url }) {
  const asked = new URL(url, 'http://localhost').searchParams;
  const { rows } = await pool.query(thread(asked.get('thread'), asked.get('member')));
  return JSON.stringify(rows[0]);
}
