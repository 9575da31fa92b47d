import { inRoot } from '../../scripts/support/paths.mjs';
import { ideaUuid, signIn } from './ideas.mjs';

/** An idea that people watch, and people who support it. */
const WATCHED = 0;
const CARD = 'id version title state supportCount threshold closesAt organisation { id slug name { text } } author { id displayName }';
const SUPPORT = `mutation Support($input: SupportIdeaInput!) {
  supportIdea(input: $input) { __typename ... on Idea { id supportCount } ... on Problem { code message } }
}`;
/** What different pages ask of one idea. */
export const OPERATIONS = [
  `subscription One($id: ID!) { idea(id: $id) { ${CARD} } }`,
  `subscription Card($id: ID!) { idea(id: $id) { id version supportCount state } }`,
  `subscription Author($id: ID!) { idea(id: $id) { id version supportCount author { id displayName } } }`,
  `subscription Place($id: ID!) { idea(id: $id) { id version supportCount organisation { id name { text } } ward { id name { text } } } }`,
  `subscription Due($id: ID!) { idea(id: $id) { id version supportCount threshold answerDue { id dueOn state } } }`,
];

export async function watchedIdea(bench, citizens) {
  const { globalId } = await import(inRoot('dist/server/platform/index.js'));
  const id = globalId('idea', ideaUuid(WATCHED));
  const people = await signIn(bench.owner, citizens, globalId);
  let next = citizens;
  return {
    id,
    people,
    subscribing: (query) => JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id } } }),
    /** Another person's support: what it makes the count, when it was sent and when it was acknowledged (after its commit). */
    support: async (url) => {
      const sentAt = performance.timeOrigin + performance.now();
      const body = JSON.stringify({ query: SUPPORT, variables: { input: { ideaId: id } } });
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: people[--next].headers, body });
      const { data, errors } = await response.json();
      const count = data?.supportIdea?.supportCount;
      if (!(count > 0)) throw new Error(`The support was not counted: ${JSON.stringify(errors ?? data)}`);
      return { count, sentAt, committedAt: performance.timeOrigin + performance.now() };
    },
  };
}
