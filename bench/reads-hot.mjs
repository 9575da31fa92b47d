import { seedIdeas } from './support/ideas.mjs';
import { expectPage, firstPage, PAGE, pageOfIdeas } from './support/ideas-list.mjs';

const FULL = { ideas: 10_000, supportsEach: 100, citizens: 10_000 };
const QUICK = { ideas: 100, supportsEach: 100, citizens: 200 };

/** The same page asked again by anybody while nothing has changed, against `node:http` answering a constant of its size. */
export async function measure(bench) {
  const size = bench.quick ? QUICK : FULL;
  await seedIdeas(bench.owner, size);
  const [server, limit] = [await bench.startServer(), await bench.startLimit()];
  const found = await bench.loadRounds({
    measured: pageOfIdeas(server.url),
    limit: { url: limit.url, check: (text) => expectPage(JSON.parse(text)) },
  });
  return { ...found, goal: { least: 0.3 }, size: { ...size, page: PAGE } };
}

/** Read once. */
let constant;

export async function answer(pool) {
  return (constant ??= await firstPage(pool));
}
