import autocannon from 'autocannon';

const CONNECTIONS = 32;

/**
 * Requests a second of the product and of its limit (and of whatever else is compared), taken in turn, so that a noisy machine
 * is noisy for all. Before it counts, each is asked once and what it answers is checked, then each is warmed up.
 * @param {Record<string, { url: string, method?: string, headers?: object, body?: string, check: (text: string) => void, requests?: (connection: number, round: number) => object[] }>} contestants
 */
export async function loadRounds(contestants, { quick, say, rounds = quick ? 3 : 7, seconds = quick ? 1 : 5 }) {
  for (const contestant of Object.values(contestants)) await ask(contestant);
  for (const contestant of Object.values(contestants)) await round(contestant, 0, quick ? 1 : 5);
  const found = Object.fromEntries(Object.keys(contestants).map((who) => [who, []]));
  for (let number = 1; number <= rounds; number++) {
    for (const [who, contestant] of Object.entries(contestants)) found[who].push(await round(contestant, number, seconds));
    const rates = Object.entries(found).map(([who, all]) => `${who} ${Math.round(all.at(-1))}`);
    say(`round ${number} of ${rounds}: ${rates.join(', ')} requests/s`);
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
