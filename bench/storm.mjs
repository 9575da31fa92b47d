import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { seedIdeas } from './support/ideas.mjs';
import { OPERATIONS, watchedIdea } from './support/watched-idea.mjs';
import { startWatchers } from './support/watchers.mjs';

const FULL = { sockets: 2_000, seconds: 15, rounds: 5 };
const QUICK = { sockets: 20, seconds: 1, rounds: 3 };
const VOTES_A_SECOND = 50;
const MOST_MS = 500;
const MOST_MESSAGES_A_SECOND = 4;
const MOST_OF_A_CORE = 0.6;
const TICKS_A_SECOND = 100;

/** 50 supports a second of one idea that 2,000 watch: from when each was sent until it is on every screen, 99 in 100. */
export async function measure(bench) {
  const { sockets, seconds, rounds } = bench.quick ? QUICK : FULL;
  const citizens = VOTES_A_SECOND * seconds * rounds + 100;
  await seedIdeas(bench.owner, { ideas: 20, supportsEach: 5, citizens });
  const idea = await watchedIdea(bench, citizens);
  const server = await bench.startServer();
  const found = { p99: [], p50: [], messages: [], core: [], missed: 0 };
  for (let round = 1; round <= rounds; round++) {
    const { p50, p99, missed, mostMessagesASecond, core } = await aStorm(server, { idea, sockets, seconds });
    found.p99.push(p99);
    found.p50.push(p50);
    found.messages.push(mostMessagesASecond);
    found.core.push(core);
    found.missed += missed;
    bench.say(`round ${round} of ${rounds}: p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms, ${mostMessagesASecond.toFixed(1)} messages/s, ${Math.round(core * 100)} % of a core`);
  }
  const { p99, ...seen } = found;
  const holds = found.missed === 0 && Math.max(...seen.messages) <= MOST_MESSAGES_A_SECOND && Math.max(...seen.core) <= MOST_OF_A_CORE;
  return { measured: p99, limit: p99.map(() => MOST_MS), unit: 'ms from vote to screen, p99', rounds, goal: { most: 1 }, size: { sockets, seconds, votesASecond: VOTES_A_SECOND }, seen, holds };
}

async function aStorm({ url, pid }, { idea, sockets, seconds }) {
  const watchers = startWatchers();
  try {
    await watchers.ask('open', { group: 'screens', url: `${url.replace('http', 'ws')}/graphql`, sockets: Array.from({ length: sockets }, () => ({ headers: {}, say: idea.subscribing(OPERATIONS[0]) })) });
    await watchers.ask('keep', { group: 'screens' });
    const [ticks, began] = [ticksOf(pid), performance.now()];
    const votes = await Promise.all(
      Array.from({ length: VOTES_A_SECOND * seconds }, async (_, number) => {
        await setTimeout((number * 1_000) / VOTES_A_SECOND);
        return idea.support(url);
      }),
    );
    const took = (performance.now() - began) / 1_000;
    const core = (ticksOf(pid) - ticks) / TICKS_A_SECOND / took;
    const { lastTold } = await watchers.expecting('screens');
    // One more, told after all others, so that the last of them has arrived.
    await setTimeout(300);
    await idea.support(url);
    await lastTold;
    const sorted = votes.toSorted((one, other) => one.count - other.count);
    return { core, ...(await watchers.ask('delays', { group: 'screens', votes: sorted })) };
  } finally {
    await watchers.stop();
  }
}

/** Processor time that a process has used, its own and the system's for it, in hundredths of a second. */
function ticksOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
