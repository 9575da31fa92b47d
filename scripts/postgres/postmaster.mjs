import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from '../support/obstacle.mjs';
import { waitUntil } from '../support/wait-until.mjs';

const LOG_KEPT_BYTES = 5_000_000;
const READY_SECONDS = 120;
const STOPPED_SECONDS = 60;

/** Nothing of the surroundings reaches PostgreSQL: no PG… variable, no locale, no time zone. */
export const plainEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };

/**
 * The PostgreSQL that runs on this cluster, once it is ready; undefined when none does.
 * What a crash left behind is cleared, so that another program which now has the old number is not taken for it.
 * @param {string} cluster
 * @returns {Promise<{ pid: number, port: number } | undefined>}
 */
export async function findRunning(cluster) {
  const settled = await waitUntil(() => {
    const found = readPidFile(cluster);
    if (!found || !isPostmasterOf(cluster, found.pid)) return { gone: true };
    return found.status === 'ready' ? found : undefined;
  }, { seconds: READY_SECONDS });
  if (!settled) throw new Obstacle(`The PostgreSQL in ${cluster} neither gets ready nor stops: see the log beside it.`);
  if (!settled.gone) return settled;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C in the terminal reaches Node alone.
 * @returns {Promise<boolean>} whether it became ready
 */
export async function launch({ cluster, log, postgres, account, port, settings }) {
  const [program, ...args] = [...account.prefix, postgres, '-D', cluster, ...asOptions({ ...fixedSettings, ...settings, port })];
  const output = openSync(log, isLarge(log) ? 'w' : 'a', 0o600);
  const child = spawn(program, args, {
    uid: account.uid, gid: account.gid, cwd: cluster, env: plainEnvironment, detached: true, stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  const isReady = () => !ended && readPidFile(cluster)?.status === 'ready';
  await waitUntil(() => ended || isReady(), { seconds: READY_SECONDS });
  return isReady();
}

/** Stops it: sessions are ended, what was acknowledged is on disk. Resolves when the process is gone. */
export async function stopPostmaster(cluster) {
  const pid = readPidFile(cluster)?.pid;
  if (!pid || !isPostmasterOf(cluster, pid)) return;
  process.kill(pid, 'SIGINT');
  const isGone = () => !isPostmasterOf(cluster, pid);
  if (await waitUntil(isGone, { seconds: STOPPED_SECONDS })) return;
  process.kill(pid, 'SIGQUIT');
  await waitUntil(isGone, { seconds: STOPPED_SECONDS });
}

const fixedSettings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' };

const asOptions = (settings) => Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const isLarge = (log) => existsSync(log) && statSync(log).size > LOG_KEPT_BYTES;

/** The lines of postmaster.pid that matter here: 1 is the process, 4 the port, 8 the status. */
function readPidFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A postmaster works inside its cluster's folder; Linux shows that, elsewhere ps shows the folder among its arguments. */
function isPostmasterOf(cluster, pid) {
  if (!(pid > 1)) return false;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes('postgres') && stdout.includes(cluster);
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}
