import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { testEnvironment } from './app.js';
import type { FreshDatabase } from './database.js';
import { eventually } from './eventually.js';

/** A server in a process of its own, as it runs for real: one that can be killed. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(database: FreshDatabase, settings: Record<string, string> = {}): Promise<ServerProcess> {
    const port = await freePort();
    const env = { PATH: process.env['PATH'], ...testEnvironment(database), MIGRATE: 'false', PORT: String(port), ...settings };
    const child = spawn(process.execPath, ['dist/server/serve.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const server = new ServerProcess(child, `http://127.0.0.1:${port}`);
    await eventually(() => isReady(server.url), 60);
    return server;
  }

  /** As if the machine had gone: no handler runs. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** In order; answers with the exit code. */
  async stop(): Promise<number | null> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const [code] = (await gone) as [number | null];
    return code;
  }
}

/** Until it listens, nobody answers at all. */
const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
