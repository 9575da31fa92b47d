import { READ_ANEW } from './support/anew.mjs';
import { seedIdeas } from './support/ideas.mjs';
import { expectPage, firstPage, PAGE, pageOfIdeas } from './support/ideas-list.mjs';

const FULL = { ideas: 10_000, supportsEach: 100, citizens: 10_000 };
const QUICK = { ideas: 100, supportsEach: 100, citizens: 200 };

/** The newest 20 of 10,000 ideas with 1,000,000 supports: author, council, counts and answer state; read each time, nothing kept. */
export async function measure(bench) {
  const size = bench.quick ? QUICK : FULL;
  await seedIdeas(bench.owner, size);
  const [server, limit] = [await bench.startServer(), await bench.startLimit()];
  const found = await bench.loadRounds({
    measured: pageOfIdeas(server.url, READ_ANEW),
    limit: { url: limit.url, check: (text) => expectPage(JSON.parse(text)) },
  });
  return { ...found, goal: { least: 0.5 }, size: { ...size, page: PAGE } };
}

export const answer = firstPage;
