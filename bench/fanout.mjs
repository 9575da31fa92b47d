import { setTimeout } from 'node:timers/promises';
import { inRoot } from '../scripts/support/paths.mjs';
import { seedIdeas } from './support/ideas.mjs';
import { medianOf } from './support/result.mjs';
import { OPERATIONS, watchedIdea } from './support/watched-idea.mjs';
import { startWatchers } from './support/watchers.mjs';

const FULL = { sockets: [1_000, 2_000, 5_000], rounds: 9 };
const QUICK = { sockets: [20, 50], rounds: 3 };
const CITIZENS = 500;
/** As many sockets as a session may have. */
const OF_A_SESSION = 20;
const COALESCED_WITHIN_MS = 300;
/** As large as what the watched idea's page is sent. */
const BYTES = Buffer.from(`{"id":"1","type":"next","payload":{"data":"${'x'.repeat(500)}"}}`);

/**
 * One support of an idea, from when it is acknowledged (after its commit) until the last of all who watch the idea was sent it;
 * against bare `ws` sending the same bytes to as many. Then the same with five operations as visitors of two languages and people signed in.
 */
export async function measure(bench) {
  const { sockets, rounds } = bench.quick ? QUICK : FULL;
  await seedIdeas(bench.owner, { ideas: 20, supportsEach: 5, citizens: CITIZENS });
  const idea = await watchedIdea(bench, CITIZENS);
  const server = await bench.startServer();
  const limit = await bench.start({ script: inRoot('bench/support/broadcast-server.mjs'), env: {}, readyPath: '/ready' });
  const fanOut = (count, sayings) => rounded(bench, { idea, server, limit, rounds, sayings: sayings(idea, count) });
  const seen = [];
  for (const count of sockets) seen.push(await fanOut(count, alike));
  const many = await fanOut(sockets.at(-1), mixed);
  const worst = seen.toSorted((one, other) => ratioOf(other) - ratioOf(one))[0];
  return {
    measured: worst.measured,
    limit: worst.limit,
    unit: 'ms to the last socket',
    rounds,
    goal: { most: 1.5 },
    size: { sockets, bytes: BYTES.length },
    seen: { ratios: Object.fromEntries(seen.map((found) => [found.count, ratioOf(found)])), mixed: { sockets: many.count, ratio: ratioOf(many), ms: medianOf(many.measured) } },
  };
}

const ratioOf = ({ measured, limit }) => Number((medianOf(measured) / medianOf(limit)).toPrecision(3));

const alike = (idea, count) => Array.from({ length: count }, () => ({ headers: {}, say: idea.subscribing(OPERATIONS[0]) }));

/** Five operations, each as visitors of two languages and as people who are signed in and see something of their own. */
const mixed = (idea, count) =>
  Array.from({ length: count }, (_, number) => {
    const say = idea.subscribing(OPERATIONS[number % OPERATIONS.length]);
    const seenAs = number % 3;
    if (seenAs < 2) return { headers: {}, say, language: seenAs === 0 ? 'en' : 'cy' };
    const { headers } = idea.people[Math.floor(number / 3 / OF_A_SESSION)];
    return { headers, say: say.replace('supportCount', 'supportCount viewerHasSupported') };
  });

async function rounded(bench, { idea, server, limit, rounds, sayings }) {
  const watchers = startWatchers();
  try {
    await watchers.ask('open', { group: 'measured', url: `${server.url.replace('http', 'ws')}/graphql`, sockets: sayings });
    await watchers.ask('open', { group: 'limit', url: limit.url.replace('http', 'ws'), bare: true, sockets: sayings.map(() => ({ headers: {} })) });
    const found = { count: sayings.length, measured: [], limit: [] };
    for (let round = 0; round <= rounds; round++) {
      const times = { measured: await aSupport(watchers, idea, server), limit: await aBroadcast(watchers, limit) };
      // The first is for warming up.
      if (round > 0) for (const who of ['measured', 'limit']) found[who].push(times[who]);
    }
    bench.say(`${found.count} sockets: ${medianOf(found.measured).toFixed(1)} ms, bare ${medianOf(found.limit).toFixed(1)} ms`);
    return found;
  } finally {
    await watchers.stop();
  }
}

/** What came just before it is over: changes of one thing are sent together, at most four a second. */
async function aSupport(watchers, idea, server) {
  await setTimeout(COALESCED_WITHIN_MS);
  const { lastTold } = await watchers.expecting('measured');
  const { committedAt } = await idea.support(server.url);
  return (await lastTold) - committedAt;
}

async function aBroadcast(watchers, limit) {
  const { lastTold } = await watchers.expecting('limit');
  const response = await fetch(limit.url, { method: 'POST', body: BYTES });
  const { began } = await response.json();
  return (await lastTold) - began;
}
