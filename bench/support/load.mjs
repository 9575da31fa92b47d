import autocannon from 'autocannon';

const CONNECTIONS = 32;

/**
 * Requests a second of the product and of its limit, taken in turn, so that a noisy machine is noisy for both.
 * Before it counts, both are asked once and what they answer is checked, then both are warmed up.
 * @param {Record<'measured' | 'limit', { url: string, method?: string, headers?: object, body?: string, check: (text: string) => void, requests?: (connection: number, round: number) => object[] }>} contestants
 */
export async function loadRounds(contestants, { quick, say, rounds = quick ? 3 : 7, seconds = quick ? 1 : 5 }) {
  for (const contestant of Object.values(contestants)) await ask(contestant);
  for (const contestant of Object.values(contestants)) await round(contestant, 0, quick ? 1 : 5);
  const found = { measured: [], limit: [] };
  for (let number = 1; number <= rounds; number++) {
    for (const who of ['measured', 'limit']) found[who].push(await round(contestants[who], number, seconds));
    say(`round ${number} of ${rounds}: ${Math.round(found.measured.at(-1))} of ${Math.round(found.limit.at(-1))} requests/s`);
  }
  return { ...found, unit: 'requests/s', rounds };
}

async function ask({ url, method = 'GET', headers, body, check }) {
  const response = await fetch(url, { method, headers, body });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  check(await response.text());
}

/** `requests(connection, round)` are what each connection sends in turn; without it all send the same. */
async function round({ url, method = 'GET', headers, body, requests }, number, seconds) {
  const lists = requests && Array.from({ length: CONNECTIONS }, (_, connection) => requests(connection, number));
  const setupClient = lists ? (client) => client.setRequests(lists.pop()) : undefined;
  const result = await autocannon({ url, method, headers, body, setupClient, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors under load`);
  return result.requests.total / result.duration;
}
