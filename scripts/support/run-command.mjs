import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths.mjs';

const SIGN_OF_LIFE_MS = 10_000;
const current = new Set();

/** Ends the programs that run just now, and waits for their end; their callers see them fail. */
export async function endCommands() {
  const ends = [...current].map((child) => once(child, 'close'));
  for (const child of current) child.kill('SIGTERM');
  await Promise.all(ends);
}

process.once('exit', () => void endCommands());

/**
 * Runs a program in the checkout and returns its exit code. Its output is shown as it comes, or kept and
 * shown only when it fails; while it is quiet, a line now and then says that it still works.
 * @param {string[]} command
 * @param {{ say?: (line: string) => void, doing?: string, quiet?: boolean, env?: NodeJS.ProcessEnv }} [how]
 * @returns {Promise<number>}
 */
export function runCommand([program, ...args], { say, doing, quiet = false, env = process.env } = {}) {
  const kept = [];
  const began = performance.now();
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
  current.add(child);
  child.stdout?.on('data', (chunk) => kept.push(chunk));
  child.stderr?.on('data', (chunk) => kept.push(chunk));
  const signOfLife = setInterval(() => {
    if (say && doing) say(`… still ${doing} (${Math.round((performance.now() - began) / 1000)} s)`);
  }, SIGN_OF_LIFE_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? 1);
    });
  }).finally(() => {
    current.delete(child);
    clearInterval(signOfLife);
  });
}

/** The command line of a tool that is among the packages, without going through npx. */
export const tool = (file, ...args) => [process.execPath, `node_modules/${file}`, ...args];
