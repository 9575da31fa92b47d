import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { PUBLIC_ID, seedSubmissions } from './support/submissions.mjs';

const FULL = 200_000;
const ROUNDS = 5;
/** The first byte within a second (milliseconds), and no more memory for many rows than for few (megabytes above what the node held before). */
const MOST = { firstByte: 1_000, memory: 64 };
/** A reader on a slow line takes a chunk (64 KB at most) and then nothing for so long. */
const SLOW_MS = 25;

/** What 200,000 people answered, as anybody downloads it: how soon it begins, and what the node holds meanwhile. */
export async function measure(bench) {
  const size = bench.quick ? FULL / 100 : FULL;
  bench.say(`Writing ${size} submissions …`);
  await seedSubmissions(bench.owner, size);
  const server = await bench.startServer();
  const found = { csv: [], json: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    for (const format of ['csv', 'json']) found[format].push(await download(server, format, size));
    const { firstByte, seconds, highest } = found.csv.at(-1);
    bench.say(`round ${round} of ${ROUNDS}: first byte after ${firstByte} ms, all after ${seconds} s, at most ${highest} MB`);
  }
  const slow = {};
  for (const format of ['csv', 'json']) {
    slow[format] = await download(server, format, size, SLOW_MS);
    bench.say(`${format} read slowly: ${slow[format].seconds} s, ${slow[format].before} MB before, at most ${slow[format].highest} MB`);
  }
  return {
    measured: found.csv.map(({ firstByte }) => firstByte),
    limit: found.csv.map(() => MOST.firstByte),
    unit: 'ms to the first byte',
    rounds: ROUNDS,
    goal: { most: 1 },
    size: { submissions: size, megabytes: found.csv[0].megabytes },
    seen: { csv: found.csv, json: found.json, slow },
  };
}

async function download({ url, pid }, format, size, pauseMs = 0) {
  const before = megabytesOf(pid);
  let highest = before;
  const watching = setInterval(() => (highest = Math.max(highest, megabytesOf(pid))), 10);
  const began = performance.now();
  try {
    const response = await fetch(`${url}/consultations/${PUBLIC_ID}/export.${format}`);
    if (!response.ok) throw new Error(`The export was answered with ${response.status}`);
    const { firstByte, bytes, lines } = await readWhole(response.body, began, pauseMs);
    const seconds = rounded((performance.now() - began) / 1_000);
    const heads = format === 'csv' ? 1 : 2;
    if (lines !== size + heads) throw new Error(`The export has ${lines} lines for ${size} submissions`);
    highest = Math.max(highest, megabytesOf(pid));
    if (highest - before > MOST.memory) throw new Error(`The node held ${highest} MB, ${before} before: the export isn't streamed`);
    return { firstByte, seconds, megabytes: rounded(bytes / 1024 / 1024), before, highest, after: megabytesOf(pid) };
  } finally {
    clearInterval(watching);
  }
}

async function readWhole(body, began, pauseMs) {
  let [firstByte, bytes, lines] = [null, 0, 0];
  for await (const chunk of body) {
    firstByte ??= rounded(performance.now() - began);
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines++;
    if (pauseMs > 0) await pause(pauseMs);
  }
  return { firstByte, bytes, lines };
}

/** Resident, as the system counts it. */
const megabytesOf = (pid) => rounded(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

const rounded = (value) => Number(value.toPrecision(3));
