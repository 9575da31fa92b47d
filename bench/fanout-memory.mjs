import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inRoot } from '../scripts/support/paths.mjs';
import { seedIdeas } from './support/ideas.mjs';
import { OPERATIONS, watchedIdea } from './support/watched-idea.mjs';
import { startWatchers } from './support/watchers.mjs';

const FULL = { sockets: 5_000, rounds: 5 };
const QUICK = { sockets: 100, rounds: 1 };
const CITIZENS = 100;
/** So much more for each idle subscriber than for a bare socket. */
const MOST_BYTES = 10 * 1024;
/** It counts once it hasn't grown or shrunk by more than a hundredth for so long. */
const SETTLED = { looks: 4, everyMs: 500 };

/** What an idle subscriber costs the node in memory above a bare `ws` socket: resident bytes, before and after so many come. */
export async function measure(bench) {
  const { sockets, rounds } = bench.quick ? QUICK : FULL;
  await seedIdeas(bench.owner, { ideas: 20, supportsEach: 5, citizens: CITIZENS });
  const idea = await watchedIdea(bench, CITIZENS);
  const found = { measured: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    const server = await bench.startServer();
    const limit = await bench.start({ script: inRoot('bench/support/broadcast-server.mjs'), env: {}, readyPath: '/ready' });
    const say = idea.subscribing(OPERATIONS[0]);
    found.measured.push(await eachTakes(server, { sockets, path: '/graphql', say }));
    found.bare.push(await eachTakes(limit, { sockets, path: '/', bare: true }));
    await Promise.all([server.stop(), limit.stop()]);
    bench.say(`round ${round + 1} of ${rounds}: ${Math.round(found.measured[round])} bytes, bare ${Math.round(found.bare[round])} bytes`);
  }
  const above = found.measured.map((bytes, round) => bytes - found.bare[round]);
  return { measured: above, limit: above.map(() => MOST_BYTES), unit: 'bytes a subscriber', rounds, goal: { most: 1 }, size: { sockets }, seen: found };
}

async function eachTakes({ url, pid }, { sockets, path, say, bare = false }) {
  const watchers = startWatchers();
  try {
    // What is made for the first ones is made once.
    await watchers.ask('open', { group: 'first', url: url.replace('http', 'ws') + path, bare, sockets: Array.from({ length: 20 }, () => ({ headers: {}, say })) });
    const before = await settledBytes(pid);
    await watchers.ask('open', { group: 'all', url: url.replace('http', 'ws') + path, bare, sockets: Array.from({ length: sockets }, () => ({ headers: {}, say })) });
    return ((await settledBytes(pid)) - before) / sockets;
  } finally {
    await watchers.stop();
  }
}

async function settledBytes(pid) {
  let [last, same] = [residentBytes(pid), 0];
  while (same < SETTLED.looks) {
    await setTimeout(SETTLED.everyMs);
    const now = residentBytes(pid);
    same = Math.abs(now - last) < last / 100 ? same + 1 : 0;
    last = now;
  }
  return last;
}

const residentBytes = (pid) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
