import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { inRoot } from './support/paths.mjs';
import { waitUntil } from './support/wait-until.mjs';

const READY_SECONDS = 120;

/**
 * Several nodes and a worker on one machine, as an installation runs them, behind a balancer that sends each connection to the
 * next node. For trying and testing: the balancer is no more than that.
 * @param {{ nodes: number, say: (line: string) => void }} options
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function start({ nodes: count, say }) {
  const port = Number(process.env.PORT || 3000);
  const url = process.env.PUBLIC_URL || `http://localhost:${port}`;
  const running = [];
  const run = (name, script, env, stdout = 'ignore') => {
    const child = spawn(process.execPath, [inRoot(script)], { env: { ...process.env, PUBLIC_URL: url, ...env }, stdio: ['ignore', stdout, 'inherit'] });
    const process_ = { name, port: Number(env.PORT), child, ended: once(child, 'exit').then(() => (process_.gone = true)), gone: false };
    void process_.ended.then(() => !closing && say(`${name} has ended; the others go on`));
    running.push(process_);
    return process_;
  };
  let closing = false;
  const close = async () => {
    closing = true;
    balancer.close();
    for (const { child } of running) child.kill('SIGTERM');
    await Promise.all(running.map(({ ended }) => ended));
  };
  const nodes = [];
  const balancer = createServer((socket) => pass(socket, nodes));
  try {
    for (let number = 1; number <= count; number++) {
      // The first one migrates and seeds, and says how to sign in; the others find all that done.
      const env = { HOST: '127.0.0.1', PORT: String(await freePort()), JOBS: 'false', ...(number > 1 && { MIGRATE: 'false' }) };
      const node = run(`Node ${number}`, 'dist/server/serve.js', env, number === 1 ? 'inherit' : 'ignore');
      await isReady(node);
      nodes.push(node);
      say(`Node ${number} is ready at port ${node.port}, process ${node.child.pid}`);
    }
    const worker = run('The worker', 'dist/server/worker.js', { MIGRATE: 'false' });
    say(`The worker is process ${worker.child.pid}`);
    balancer.listen(port, process.env.HOST || '127.0.0.1');
    await once(balancer, 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

/** To the next node that answers. */
function pass(socket, nodes) {
  const [node] = nodes.filter(({ gone }) => !gone);
  if (!node) return socket.destroy();
  nodes.push(...nodes.splice(nodes.indexOf(node), 1));
  const onward = connect(node.port, '127.0.0.1');
  for (const [one, other] of [[socket, onward], [onward, socket]]) {
    one.pipe(other);
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

async function isReady(node) {
  const answers = () => fetch(`http://127.0.0.1:${node.port}/health/ready`).then(({ ok }) => ok, () => node.gone);
  const ready = await waitUntil(answers, { seconds: READY_SECONDS });
  if (!ready || node.gone) throw new Error(`${node.name} did not get ready`);
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
