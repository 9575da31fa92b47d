import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createGzip, gzipSync } from 'node:zlib';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { inRoot } from './support/paths.mjs';

/**
 * How quick the main pages are on a slow phone: a CPU four times slower, and a network as of “Fast 3G” (1.6 Mbit/s down,
 * 0.75 up, 150 ms there and back), with nothing kept. Start the product first, then: node scripts/lab.mjs <address> [runs]
 */
const product = new URL(process.argv[2] ?? 'http://localhost:3000');
const runs = Number(process.argv[3] ?? 3);
const CPU_SLOWED = 4;
const FAST_3G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8), uploadThroughput: (0.75e6 / 8) };
const pages = [
  { name: 'home', file: 'home', address: '/' },
  { name: 'decision', file: 'decision', list: '/decisions', link: '/decisions/dec_' },
  { name: 'idea', file: 'idea', list: '/ideas', link: '/ideas/idea_' },
  { name: 'consultation', file: 'consultation', list: '/consultations', link: '/consultations/con_' },
];

/** Written down from the first moment; the browser gives each kind its own entries. */
const observe = `
  window.lab = { lcp: 0, tbt: 0, cls: 0 };
  const on = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('largest-contentful-paint', (entry) => { window.lab.lcp = entry.startTime; });
  on('longtask', (entry) => { window.lab.tbt += Math.max(0, entry.duration - 50); });
  on('layout-shift', (entry) => { if (!entry.hadRecentInput) window.lab.cls += entry.value; });`;
const read = `(() => {
  const [visit] = performance.getEntriesByType('navigation');
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return { ttfb: visit.responseStart, fcp, ...window.lab };
})()`;

/** As the reverse proxy before the nodes does: what is text is sent compressed. */
const proxy = createServer((asked, answer) => {
  const onward = request({ host: product.hostname, port: product.port, path: asked.url, method: asked.method, headers: { ...asked.headers, host: product.host } }, (given) => {
    const rest = { ...given.headers };
    delete rest['content-length'];
    const isText = /text|json|javascript|svg/.test(rest['content-type'] ?? '');
    answer.writeHead(given.statusCode ?? 502, isText ? { ...rest, 'content-encoding': 'gzip' } : given.headers);
    if (isText) given.pipe(createGzip()).pipe(answer);
    else given.pipe(answer);
  });
  asked.pipe(onward);
});
await new Promise((resolve) => proxy.listen(0, 'localhost', resolve));
const base = `http://localhost:${proxy.address().port}`;

const unpacked = inRoot('.data', 'test', 'chromium');
mkdirSync(unpacked, { recursive: true });
process.env.TMPDIR = unpacked;
const browser = await chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
const rows = {};
for (const { name, file, address, list, link } of pages) {
  const there = address ?? (await firstLink(list, link));
  const taken = [];
  for (let run = 0; run < runs; run += 1) taken.push(await measure(there));
  const middle = (key) => taken.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  const { scripts, styles } = sizes(file);
  rows[name] = {
    'TTFB ms': Math.round(middle('ttfb')),
    'FCP ms': Math.round(middle('fcp')),
    'LCP ms': Math.round(middle('lcp')),
    'TBT ms': Math.round(middle('tbt')),
    CLS: Number(middle('cls').toFixed(3)),
    'scripts KB gz': scripts,
    'styles KB gz': styles,
  };
}
await browser.close();
proxy.close();
proxy.closeAllConnections();
console.log(`CPU ${CPU_SLOWED} times slower, Fast 3G (1.6/0.75 Mbit/s, 150 ms), nothing kept, ${runs} runs each: the one in the middle`);
console.table(rows);

async function measure(address) {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const device = await context.newCDPSession(page);
  await device.send('Network.enable');
  await device.send('Network.emulateNetworkConditions', FAST_3G);
  await device.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  await page.goto(address, { waitUntil: 'networkidle' });
  const figures = await page.evaluate(read);
  await context.close();
  return figures;
}

async function firstLink(list, link) {
  const page = await browser.newPage({ baseURL: base });
  await page.goto(list);
  const address = await page.locator(`main a[href^="${link}"]`).first().getAttribute('href');
  await page.close();
  return address;
}

/** What the page asks for first, as it is sent: its scripts in English, and the styles. */
function sizes(file) {
  const manifest = JSON.parse(readFileSync(inRoot('dist/client/.vite/manifest.json'), 'utf8'));
  const files = new Set();
  const collect = (source) => {
    const chunk = manifest[source];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  const [, words = ''] = /\n {2}words: \[(.*)\]/.exec(readFileSync(inRoot('client/src/pages', `${file}.tsx`), 'utf8')) ?? [];
  const named = [...words.matchAll(/'([^']+)'/g)].map(([, name]) => `src/text/en/${name}.ts`);
  ['src/app/entry-client.tsx', 'src/text/en/index.ts', 'src/graphql/socket.ts', `src/pages/${file}.tsx`, ...named].forEach(collect);
  const weight = (names) => (names.reduce((sum, name) => sum + gzipSync(readFileSync(inRoot('dist/client', name))).length, 0) / 1024).toFixed(1);
  return { scripts: weight([...files]), styles: weight([manifest['style.css'].file]) };
}
