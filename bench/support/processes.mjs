import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { waitUntil } from '../../scripts/support/wait-until.mjs';

const READY_SECONDS = 60;

/**
 * A Node of its own, so that what is measured doesn't share a thread with what measures.
 * @param {{ script: string, args?: string[], nodeArgs?: string[], env: Record<string, string>, readyPath: string }} options
 */
export async function startProcess({ script, args = [], nodeArgs = [], env, readyPath }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], {
    env: { PATH: process.env.PATH, PORT: String(port), PUBLIC_URL: url, ...env },
    // What it logs is written, as in life, and thrown away.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const ready = await waitUntil(() => answers(`${url}${readyPath}`), { seconds: READY_SECONDS });
  if (!ready) throw new Error(`${script} did not get ready`);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, pid: child.pid, stop };
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
