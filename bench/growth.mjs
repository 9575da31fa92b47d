import { inRoot } from '../scripts/support/paths.mjs';
import { ideaUuid, seedIdeas } from './support/ideas.mjs';
import { PAGE, pageOfIdeas } from './support/ideas-list.mjs';

const FULL = { ideas: 1_000_000, supportsEach: 20, citizens: 100_000, farPage: 1_000, compared: 10_000 };
const QUICK = { ideas: 10_000, supportsEach: 20, citizens: 1_000, farPage: 10, compared: 100 };
/** Each request goes on from another place than all others, so that nothing can be answered from memory. */
const READY = 400;
const LATER = Date.parse('2100-01-01');

/**
 * The list of ideas among 1,000,000 with 20,000,000 supports, its first page and its thousandth, against the first page among
 * 10,000: the time of a request while 32 connections ask.
 */
export async function measure(bench) {
  const { compared, farPage, ...size } = bench.quick ? QUICK : FULL;
  const few = await bench.another('few');
  bench.say(`Writing ${compared} ideas, and ${size.ideas} with ${size.ideas * size.supportsEach} supports …`);
  await seedIdeas(few.owner, { ...size, ideas: compared, citizens: Math.min(size.citizens, compared) });
  await seedIdeas(bench.owner, size);
  const far = await placeOfPage(bench.owner, farPage);
  const [server, serverOfFew] = [await bench.startServer(), await few.startServer()];
  const found = await bench.loadRounds({
    first: await pages(server, beginning),
    far: await pages(server, (number) => [new Date(far.opened_at.getTime() - 1 - (number % 9_000)), far.id]),
    limit: await pages(serverOfFew, beginning),
  });
  const [first, thousandth, limit] = [found.first, found.far, found.limit].map((rates) => rates.map(millisecondsEach));
  return {
    measured: first.map((time, round) => Math.max(time, thousandth[round])),
    limit,
    unit: 'ms a request',
    rounds: found.rounds,
    goal: { most: 1.5 },
    size: { ...size, compared, farPage, page: PAGE },
    seen: { first, thousandth },
  };
}

const millisecondsEach = (perSecond) => Number((1_000 / perSecond).toPrecision(3));

/** Before everything there is, and each a little different. */
const beginning = (number) => [new Date(LATER + number), ideaUuid(0)];

async function pages({ url }, placeOf) {
  const { writeCursor } = await import(inRoot('dist/server/platform/index.js'));
  const request = (number) => ({ path: '/graphql', ...pageOfIdeas(url, writeCursor(placeOf(number))) });
  const requests = (connection, round) => Array.from({ length: READY }, (_, number) => request((round * 32 + connection) * READY + number));
  return { ...request(0), requests };
}

/** The last idea of the page before. */
async function placeOfPage(owner, page) {
  const { rows } = await owner.query('select id, opened_at from idea order by opened_at desc, id desc offset $1 limit 1', [(page - 1) * PAGE - 1]);
  return rows[0];
}
