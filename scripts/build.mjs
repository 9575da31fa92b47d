import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { alone } from './support/lock.mjs';
import { giveUp, Obstacle } from './support/obstacle.mjs';
import { inRoot, root } from './support/paths.mjs';
import { runCommand, tool } from './support/run-command.mjs';
import { narrator } from './support/say.mjs';

/** What is built, from which files, into what, and by which programs. A part is stale when the content of its inputs has changed. */
const parts = [
  {
    name: 'server',
    inputs: ['src', '.swcrc', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    outputs: ['dist/server'],
    commands: [tool('@nestjs/cli/bin/nest.js', 'build')],
  },
  {
    name: 'client',
    inputs: ['client', 'src/schema.graphql', 'package-lock.json'],
    outputs: ['dist/client', 'dist/client-ssr', 'client/src/graphql/generated'],
    commands: [
      tool('@graphql-codegen/cli/esm/bin.js', '--config', 'client/codegen.ts'),
      tool('vite/bin/vite.js', 'build', '--config', 'client/vite.config.ts'),
    ],
  },
];

/** Made by the build out of other inputs, or no part of it. */
const noInputs = new Set(['node_modules', 'generated', 'README.md']);

/** Installs what is missing and builds what is stale, one process at a time. */
export function prepare(say) {
  const work = async () => {
    await ensureInstalled(say);
    await buildStale(say);
  };
  return alone(`build ${root}`, work, () => say('Waiting for another command that is installing or building here …'));
}

/** Builds the parts whose inputs have changed since they were built last. */
export async function buildStale(say) {
  for (const part of parts.filter(({ inputs }) => inputs.every((input) => existsSync(inRoot(input))))) {
    const wanted = fingerprint(part.inputs);
    if (part.outputs.every((output) => existsSync(inRoot(output))) && stampOf(part) === wanted) continue;
    say(`Building the ${part.name} …`);
    rmSync(stampFile(part), { force: true });
    for (const command of part.commands) await runOrRefuse(command, part, say);
    mkdirSync(inRoot('dist', '.stamps'), { recursive: true });
    writeFileSync(stampFile(part), wanted);
  }
}

async function runOrRefuse(command, { name }, say) {
  const code = await runCommand(command, { say, doing: `building the ${name}`, quiet: true });
  if (code !== 0) throw new Obstacle(`The ${name} could not be built: see the messages above.`);
}

const stampFile = ({ name }) => inRoot('dist', '.stamps', name);

function stampOf(part) {
  return existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : undefined;
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(inRoot(input)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !noInputs.has(name))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

if (import.meta.filename === realpathSync(process.argv[1])) {
  await prepare(narrator()).catch(giveUp);
}
