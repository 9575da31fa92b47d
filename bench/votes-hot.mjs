import { seedIdeas } from './support/ideas.mjs';
import { medianOf } from './support/result.mjs';
import { vote, voters } from './support/votes.mjs';

const FULL = { ideas: 10_000, supportsEach: 20, citizens: 9_600 };
const QUICK = { ideas: 200, supportsEach: 10, citizens: 320 };

/** Everybody supports one idea at once: as many a second as when they are spread over ideas, which is measured beside it. */
export async function measure(bench) {
  const size = bench.quick ? QUICK : FULL;
  await seedIdeas(bench.owner, size);
  const [server, limit] = [await bench.startServer(), await bench.startLimit()];
  const votes = await voters(bench, { server, limit, size });
  const { spread, ...found } = await bench.loadRounds({ ...votes(true), spread: votes(false).measured });
  return { ...found, goal: { least: 1.5 }, size, seen: { spread }, holds: medianOf(found.measured) >= medianOf(spread) };
}

export const answer = vote;
