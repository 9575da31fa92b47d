import { seedIdeas } from './support/ideas.mjs';
import { vote, voters } from './support/votes.mjs';

const FULL = { ideas: 10_000, supportsEach: 20, citizens: 9_600 };
const QUICK = { ideas: 200, supportsEach: 10, citizens: 320 };

/** Supports a second by people who are signed in, spread over ideas, each acknowledged after its commit. */
export async function measure(bench) {
  const size = bench.quick ? QUICK : FULL;
  await seedIdeas(bench.owner, size);
  const [server, limit] = [await bench.startServer(), await bench.startLimit()];
  const votes = await voters(bench, { server, limit, size });
  const found = await bench.loadRounds(votes(false));
  return { ...found, goal: { least: 0.6 }, size };
}

export const answer = vote;
