import { inRoot } from '../../scripts/support/paths.mjs';
import { ideaUuid, signIn } from './ideas.mjs';
import { statement } from './statement.mjs';

const CONNECTIONS = 32;
/** Votes that a connection has ready for a round; beyond them it begins again by taking back. */
const READY = 400;
/** A person who is at it supports so many ideas one after the other. */
const IN_A_ROW = 5;

const SUPPORT = `mutation Support($input: SupportIdeaInput!) {
  supportIdea(input: $input) { __typename ... on Idea { id version supportCount state viewerHasSupported } ... on Problem { code message } }
}`;
const WITHDRAW = `mutation Withdraw($input: WithdrawSupportInput!) {
  withdrawSupport(input: $input) { __typename ... on Idea { id version supportCount state viewerHasSupported } ... on Problem { code message } }
}`;

/**
 * The votes of each connection in a round, none of them twice: those of its own people, each for other ideas than in the
 * rounds before, or all of them for the one idea of the round; and then the same taken back.
 */
function votesOf({ connection, round, people, ideas, isHot }) {
  const each = Math.floor(people / CONNECTIONS);
  const votes = new Map();
  for (let number = 0; number < (isHot ? Math.min(READY, each) : READY); number++) {
    const person = connection * each + (Math.floor(number / (isHot ? 1 : IN_A_ROW)) % each);
    const idea = isHot ? round : (round * 4099 + connection * READY + number) % ideas;
    votes.set(`${person} ${idea}`, { person, idea });
  }
  const given = [...votes.values()];
  return [...given.map((vote) => ({ ...vote, supports: true })), ...given.map((vote) => ({ ...vote, supports: false }))];
}

/** Contestants for `loadRounds`: `votes(isHot)` are the same ones through GraphQL signed in, and as one statement. */
export async function voters(bench, { server, limit, size }) {
  const { globalId } = await import(inRoot('dist/server/platform/index.js'));
  const people = await signIn(bench.owner, size.citizens, globalId);
  const throughGraphql = ({ person, idea, supports }) => ({
    method: 'POST',
    path: '/graphql',
    headers: people[person].headers,
    body: JSON.stringify({ query: supports ? SUPPORT : WITHDRAW, variables: { input: { ideaId: globalId('idea', ideaUuid(idea)) } } }),
  });
  const asStatement = ({ person, idea, supports }) => ({
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ideaId: ideaUuid(idea), profileId: people[person].profile, supports }),
  });
  return (isHot) => {
    const order = (connection, round) => votesOf({ connection, round, people: size.citizens, ideas: size.ideas, isHot });
    /** Asked before it counts; nobody with so high a number supports an idea with so low a one. */
    const first = (round) => order(CONNECTIONS - 1, round)[0];
    return {
      measured: {
        ...throughGraphql(first(0)),
        url: `${server.url}/graphql`,
        check: (text) => expectCounted(JSON.parse(text).data?.supportIdea?.supportCount),
        requests: (connection, round) => order(connection, round * 2).map(throughGraphql),
      },
      limit: {
        ...asStatement(first(1)),
        url: limit.url,
        check: (text) => expectCounted(JSON.parse(text)[0]?.support_count),
        requests: (connection, round) => order(connection, round * 2 + 1).map(asStatement),
      },
    };
  };
}

function expectCounted(count) {
  if (!(count > 0)) throw new Error('The support was not counted');
}

/** The same rows as the product writes: the support, the count with its order, the event. */
const insert = statement(`
  with changed as (
    insert into idea_support (idea_id, profile_id, supported_at) values ($1, $2, now()) on conflict do nothing returning idea_id, supported_at
  ), counted as (
    update idea set support_count = support_count + 1, heat = idea_risen(heat, idea_warmth(array[changed.supported_at])), version = version + 1
    from changed where id = changed.idea_id returning id, organisation_id, version, support_count, state
  ), told as (
    insert into outbox (kind, topics, facts, at)
    select 'idea.supported', array['idea:' || id, 'ideas:' || organisation_id, 'ideas'], jsonb_build_object('supportCount', support_count), now() from counted
  ) select * from counted`);
const remove = statement(`
  with changed as (
    delete from idea_support where idea_id = $1 and profile_id = $2 returning idea_id, supported_at
  ), counted as (
    update idea set support_count = support_count - 1, version = version + 1,
      heat = idea_cooled(heat, idea_warmth(array[changed.supported_at]), idea_warmth(array[opened_at]))
    from changed where id = changed.idea_id returning id, organisation_id, version, support_count, state
  ), told as (
    insert into outbox (kind, topics, facts, at)
    select 'idea.support-withdrawn', array['idea:' || id, 'ideas:' || organisation_id, 'ideas'], jsonb_build_object('supportCount', support_count), now() from counted
  ) select * from counted`);

export async function vote(pool, { body }) {
  const { ideaId, profileId, supports } = JSON.parse(body);
  const { rows } = await pool.query((supports ? insert : remove)(ideaId, profileId));
  return JSON.stringify(rows);
}
