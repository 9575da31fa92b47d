import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./watching.mjs', import.meta.url));

/** People at their screens, in a process of its own; see watching.mjs for what can be asked of it. */
export function startWatchers() {
  const child = fork(SCRIPT, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const calls = new Map();
  const ready = new Map();
  let last = 0;
  child.on('message', ({ call, answer, error, watching }) => {
    if (watching) return ready.get(watching)?.();
    const { resolve, reject } = calls.get(call);
    calls.delete(call);
    if (error) reject(new Error(error));
    else resolve(answer);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  void ended.then(() => {
    for (const { reject } of calls.values()) reject(new Error('Those who watch ended'));
  });
  const ask = (deed, input = {}) =>
    new Promise((resolve, reject) => {
      calls.set(++last, { resolve, reject });
      child.send({ call: last, deed, input });
    });
  /** Begins to wait for the next message to each, before whatever causes it is done. */
  const expecting = async (group, least) => {
    const isWaiting = new Promise((resolve) => ready.set(group, resolve));
    const lastTold = ask('expect', { group, least });
    await isWaiting;
    return { lastTold };
  };
  const stop = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { ask, expecting, stop };
}
