import pg from 'pg';

const FULL = { seconds: 4, rounds: 5 };
const QUICK = { seconds: 0.5, rounds: 3 };
const CLIENTS = 32;
/** As a node rings: see src/platform/live/outbox/bell.ts. */
const RING_EVERY_MS = 15;
const NODES = [2, 8, 32];
const CHANNEL = 'bench_bell';
const WRITE = `insert into outbox (kind, topics, facts, at) values ('bench.written', array['bench'], '{}', now())`;

/** As the simplest way to wake others would have it. */
const WRITE_AND_NOTIFY = `with told as (${WRITE} returning 1) select pg_notify('${CHANNEL}', '') from told`;

/** Small transactions by 32 clients beside two nodes that ring and listen, against the same with nobody ringing; beside it more nodes, and NOTIFY in each transaction. */
export async function measure(bench) {
  const { seconds, rounds } = bench.quick ? QUICK : FULL;
  const pool = new pg.Pool({ connectionString: bench.urls.owner, max: CLIENTS });
  const found = { measured: [], limit: [], seen: { inEach: [], ...Object.fromEntries(NODES.map((nodes) => [`nodes${nodes}`, []])) } };
  try {
    await written(pool, WRITE, 0.5);
    for (let round = 1; round <= rounds; round++) {
      found.limit.push(await written(pool, WRITE, seconds));
      for (const nodes of NODES) found.seen[`nodes${nodes}`].push(await withNodes(bench.urls.owner, nodes, () => written(pool, WRITE, seconds)));
      found.measured.push(found.seen.nodes2.at(-1));
      found.seen.inEach.push(await withNodes(bench.urls.owner, 2, () => written(pool, WRITE_AND_NOTIFY, seconds), false));
      bench.say(`round ${round} of ${rounds}: ${[found.limit, ...Object.values(found.seen)].map((each) => Math.round(each.at(-1))).join(', ')} transactions/s`);
    }
  } finally {
    await pool.end();
  }
  return { ...found, unit: 'transactions/s', rounds, goal: { least: 0.85 }, size: { clients: CLIENTS, seconds, ringEveryMs: RING_EVERY_MS, nodes: NODES } };
}

/** Transactions a second, one statement each. */
async function written(pool, text, seconds) {
  const end = performance.now() + seconds * 1_000;
  let count = 0;
  const write = async () => {
    while (performance.now() < end) {
      await pool.query({ name: text === WRITE ? 'write' : 'write_and_notify', text });
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, write));
  return count / seconds;
}

/** So many connections that listen, and ring as nodes do where everything is always busy. */
async function withNodes(connectionString, nodes, work, theyRing = true) {
  const clients = await Promise.all(
    Array.from({ length: nodes }, async () => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      return client;
    }),
  );
  const timers = theyRing ? clients.map((client) => setInterval(() => void client.query(`notify ${CHANNEL}`).catch(() => undefined), RING_EVERY_MS)) : [];
  try {
    return await work();
  } finally {
    timers.forEach(clearInterval);
    await Promise.all(clients.map((client) => client.end()));
  }
}
