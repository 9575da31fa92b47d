import { start } from './main.js';

/** A node of a real installation: `node dist/server/serve.js`. Settings come from the environment. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const server = await start({ say });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().finally(() => process.exit()));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
