import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from '../scripts/build.mjs';
import { checkNodeVersion } from '../scripts/support/node-version.mjs';
import { giveUp, Obstacle } from '../scripts/support/obstacle.mjs';
import { inRoot } from '../scripts/support/paths.mjs';
import { narrator } from '../scripts/support/say.mjs';
import { openBench } from './support/bench.mjs';
import { openPlace } from './support/place.mjs';
import { resultOf } from './support/result.mjs';

/**
 * `npm run bench -- <name> …`, or `-- --quick` for all of them at a hundredth of their size. What is found out ends in one
 * JSON line each. With `--profile` the server writes down where its time goes, in `.data/bench/profiles`.
 */
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const quick = process.argv.includes('--quick');
const profile = process.argv.includes('--profile');
/** All of them, small, take at most so long. */
const QUICK_SECONDS = 180;
const known = readdirSync(inRoot('bench')).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs').map((file) => basename(file, '.mjs'));
const say = narrator();
/** What is open at the moment, for the case of Ctrl-C. */
let place, bench;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));

try {
  checkNodeVersion();
  const names = chosen();
  await prepare(say);
  place = await openPlace(say);
  const began = performance.now();
  for (const name of names) console.log(JSON.stringify(await measure(name)));
  const seconds = Math.round((performance.now() - began) / 1_000);
  say(`Measured ${names.join(', ')} in ${seconds} s`);
  if (quick && seconds > QUICK_SECONDS) throw new Obstacle(`That took longer than the ${QUICK_SECONDS} seconds that a check may take.`);
  await end(0);
} catch (error) {
  giveUp(error);
  await end(1);
}

function chosen() {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Obstacle(`There is no benchmark "${unknown[0]}": there are ${known.join(', ')}.`);
  if (asked.length === 0 && !quick) throw new Obstacle(`Say which: ${known.join(', ')}; or --quick for all of them, small.`);
  return asked.length > 0 ? asked : known;
}

async function measure(name) {
  const file = inRoot('bench', `${name}.mjs`);
  const { measure: run } = await import(pathToFileURL(file).href);
  bench = await openBench({ place, name, file, quick, profile, say });
  try {
    return resultOf(name, await run(bench));
  } finally {
    await bench.close();
    bench = undefined;
  }
}

async function end(code) {
  for (const open of [bench, place]) await open?.close().catch((error) => console.error(error));
  process.exit(code);
}
