import { pageOfIdeas } from './support/ideas-list.mjs';
import { READ_ANEW } from './support/anew.mjs';
import { seedIdeas } from './support/ideas.mjs';
import { OPERATIONS, watchedIdea } from './support/watched-idea.mjs';
import { startWatchers } from './support/watchers.mjs';

const FULL = { sockets: 2_000, rounds: 5 };
const QUICK = { sockets: 40, rounds: 3 };
const CITIZENS = 200;
const LEVEL_WITHIN_SECONDS = 10;
const QUERY_P99_MS = 1_000;

/** 2,000 sockets break at once while an idea goes on, and come back at once with what they had seen: seconds until all are level. */
export async function measure(bench) {
  const { sockets, rounds } = bench.quick ? QUICK : FULL;
  await seedIdeas(bench.owner, { ideas: 200, supportsEach: 5, citizens: CITIZENS });
  const idea = await watchedIdea(bench, CITIZENS);
  const { url } = await bench.startServer();
  const watchers = startWatchers();
  const found = { level: [], queryP99: [] };
  try {
    const say = idea.subscribing(OPERATIONS[0]);
    await watchers.ask('open', { group: 'screens', url: `${url.replace('http', 'ws')}/graphql`, sockets: Array.from({ length: sockets }, () => ({ headers: {}, say })) });
    for (let round = 1; round <= rounds; round++) {
      await watchers.ask('cut', { group: 'screens' });
      const { count } = await idea.support(url);
      const began = performance.timeOrigin + performance.now();
      const reading = readWhile(url);
      const level = ((await watchers.ask('comeBack', { group: 'screens', least: count })) - began) / 1_000;
      const p99 = await reading.stop();
      found.level.push(level);
      found.queryP99.push(p99);
      bench.say(`round ${round} of ${rounds}: level after ${level.toFixed(2)} s, a query meanwhile p99 ${Math.round(p99)} ms`);
    }
  } finally {
    await watchers.stop();
  }
  const holds = Math.max(...found.queryP99) <= QUERY_P99_MS;
  return { measured: found.level, limit: found.level.map(() => LEVEL_WITHIN_SECONDS), unit: 's until all are level', rounds, goal: { most: 1 }, size: { sockets }, seen: { queryP99: found.queryP99 }, holds };
}

/** Somebody reads the list of ideas, one request after the other. */
function readWhile(url) {
  const times = [];
  let going = true;
  const { url: address, ...request } = pageOfIdeas(url, READ_ANEW);
  const done = (async () => {
    while (going) {
      const began = performance.now();
      const response = await fetch(address, request);
      await response.text();
      times.push(performance.now() - began);
    }
  })();
  return {
    stop: async () => {
      going = false;
      await done;
      return times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.99) - 1];
    },
  };
}

