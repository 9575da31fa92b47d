import { statement } from './statement.mjs';

export const PAGE = 20;

const QUERY = `query Ideas($first: Int!, $after: String) {
  ideas(first: $first, after: $after) {
    nodes {
      id version title language state supportCount threshold openedAt closesAt
      author { id displayName }
      organisation { id name { text } }
      answerDue { id state dueOn }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A page of ideas as a visitor asks for it; with `headers`, as one who wants it read anew. */
export function pageOfIdeas(url, headers = {}, after = null) {
  return {
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY, variables: { first: PAGE, after } }),
    check: (text) => expectPage(JSON.parse(text).data?.ideas.nodes),
  };
}

export function expectPage(nodes) {
  if (nodes?.length !== PAGE || !nodes.every(({ title, author }) => title && author)) throw new Error('This is not a page of ideas');
  if (!nodes.some((node) => node.answerDue ?? node.answer_due)) throw new Error('No answer is due on any of them');
}

const newest = statement(`
  select i.id, i.version, i.title, i.language, i.state, i.support_count, i.threshold, i.opened_at, i.closes_at,
    json_build_object('id', p.id, 'displayName', p.display_name) as author,
    json_build_object('id', o.id, 'name', o.name) as organisation,
    (select json_build_object('id', d.id, 'dueOn', d.due_on) from answer_due d where d.subject_kind = 'idea' and d.subject_id = i.id) as answer_due
  from idea i join profile p on p.id = i.author_id join organisation o on o.id = i.organisation_id
  where i.hidden_at is null and i.state not in ('held', 'merged') order by i.opened_at desc, i.id desc limit $1`);

/** The same in one statement. */
export async function firstPage(pool) {
  const { rows } = await pool.query(newest(PAGE));
  return JSON.stringify(rows);
}
