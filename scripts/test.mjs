import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { alone } from './support/lock.mjs';
import { checkNodeVersion } from './support/node-version.mjs';
import { explain } from './support/obstacle.mjs';
import { inRoot, root } from './support/paths.mjs';
import { endCommands, runCommand, tool } from './support/run-command.mjs';
import { narrator } from './support/say.mjs';
import { addUp, countOf } from './support/test-count.mjs';

const say = narrator();
const patterns = process.argv.slice(2);
const isThere = (file) => existsSync(inRoot(file));

/** The checks that need no running code; each counts as one test. Those whose settings aren't there are left out. */
const checks = [
  { name: 'lint (eslint)', needs: 'eslint.config.mjs', command: tool('eslint/bin/eslint.js', '.') },
  { name: 'lint (biome)', needs: 'biome.json', command: tool('@biomejs/biome/bin/biome', 'lint') },
  { name: 'types of server and tests', needs: 'tsconfig.json', command: types('tsconfig.json') },
  { name: 'types of the client', needs: 'client/tsconfig.json', command: types('client/tsconfig.json') },
  { name: 'architecture', needs: 'architecture.cjs', command: tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'architecture.cjs', 'src', 'client/src') },
];

function types(project) {
  const memory = `node_modules/.cache/${project.replaceAll('/', '-')}.tsbuildinfo`;
  return tool('typescript/bin/tsc', '--noEmit', '-p', project, '--incremental', '--tsBuildInfoFile', memory);
}

process.chdir(root);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
const counts = [];
try {
  checkNodeVersion();
  await alone(`build ${root}`, () => ensureInstalled(say));
  counts.push(await runStep('build', () => alone(`build ${root}`, () => buildStale(say))));
  if (patterns.length === 0) for (const check of checks.filter(({ needs }) => isThere(needs))) counts.push(await runCheck(check));
  counts.push(await runSuites());
} catch (error) {
  console.error(explain(error));
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}
const { passed, failed, skipped } = addUp(counts);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function interrupt() {
  await endCommands();
  process.exit(130);
}

function runCheck({ name, command }) {
  return runStep(name, async () => {
    const code = await runCommand(command, { say, doing: `checking ${name}` });
    if (code !== 0) throw new Error(`${name}: see above`);
  });
}

async function runStep(name, work) {
  say(`${name} …`);
  try {
    await work();
    say(`✓ ${name}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(explain(error));
    say(`✗ ${name}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** All test files, or those whose path matches what was given on the command line. */
async function runSuites() {
  say('tests …');
  const folder = inRoot('.data', 'test');
  const report = join(folder, `report-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  const jest = [process.execPath, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  await runCommand([...jest, '--json', `--outputFile=${report}`, ...patterns], { say, doing: 'testing' });
  if (!existsSync(report)) throw new Error('The tests did not run: see above.');
  const count = countOf(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(report);
  return count;
}
