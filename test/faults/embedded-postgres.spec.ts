import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { waitUntil } from '../../scripts/support/wait-until.mjs';

interface Report {
  pid: number;
  adopted: boolean;
  ownerUrl: string;
  appUrl: string;
  adminUrl: string;
}

const launcher = pathToFileURL(join(import.meta.dirname, '../../scripts/postgres.mjs')).href;

const folder = mkdtempSync(join(tmpdir(), 'folkmoot-'));
/** What most tests work in; those that break the folder, or need it new, make one of their own. */
const shared = join(folder, 'shared');
const users: User[] = [];

afterEach(async () => {
  for (const user of users.splice(0)) await user.leave();
  if (existsSync(join(shared, 'cluster', 'postmaster.pid'))) await (await aUser()).leave();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  test('stores UTF-8 whatever the locale, and gives the server a lesser role', async () => {
    const { ownerUrl } = await aUser({ dataDir: join(folder, 'unset-locale'), env: { LANG: undefined, LC_ALL: undefined, LC_CTYPE: undefined } });
    const [database] = await ask(ownerUrl, `
      SELECT pg_encoding_to_char(encoding) AS encoding, datlocale, datdba::regrole::text AS owner
      FROM pg_database WHERE datname = current_database()`);
    expect(database).toEqual({ encoding: 'UTF8', datlocale: 'C.UTF-8', owner: 'folkmoot_owner' });
    const roles = await ask(ownerUrl, `
      SELECT rolname, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname LIKE 'folkmoot%' ORDER BY 1`);
    expect(roles).toEqual([
      { rolname: 'folkmoot_app', rolsuper: false, rolcreatedb: false, rolcreaterole: false },
      { rolname: 'folkmoot_owner', rolsuper: false, rolcreatedb: true, rolcreaterole: false },
    ]);
  });

  test('acknowledges nothing before it is on disk', async () => {
    const { ownerUrl } = await aUser();
    expect(await ask(ownerUrl, `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`)).toEqual([
      { fsync: 'on', commit: 'on' },
    ]);
  });

  test('listens on this machine only, and keeps its passwords to its owner', async () => {
    const { ownerUrl, appUrl } = await aUser();
    expect(await ask(ownerUrl, `SELECT current_setting('listen_addresses') AS there`)).toEqual([{ there: '127.0.0.1' }]);
    expect(statSync(join(shared, 'passwords.json')).mode & 0o777).toBe(0o600);
    const intruder = new URL(appUrl);
    intruder.password = 'guessed';
    await expect(ask(intruder.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  test('is adopted, with what was acknowledged, when its Node was killed', async () => {
    const first = await aUser();
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.kill();
    const second = await aUser();
    expect(second).toMatchObject({ adopted: true, pid: first.pid, ownerUrl: first.ownerUrl });
    expect(await ask(second.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  test('starts again after it was killed itself, with what was acknowledged', async () => {
    const first = await aUser();
    await ask(first.ownerUrl, 'CREATE TABLE still_kept AS SELECT 42 AS answer');
    process.kill(first.pid, 'SIGKILL');
    await first.kill();
    const second = await aUser();
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl, 'SELECT answer FROM still_kept')).toEqual([{ answer: 42 }]);
  });

  test('does not take a program for itself that got the number of a server long gone', async () => {
    await (await aUser()).leave();
    writeFileSync(join(shared, 'cluster', 'postmaster.pid'), `${process.pid}\n${shared}\n0\n1\n\n\n\nready\n`);
    expect((await aUser()).adopted).toBe(false);
  });

  test('is shared by commands that start at the same moment, and stopped by the last of them', async () => {
    const [one, two] = await Promise.all([aUser(), aUser()]);
    expect(one.pid).toBe(two.pid);
    await one.leave();
    expect(await ask(two.ownerUrl, 'SELECT 1 AS there')).toEqual([{ there: 1 }]);
    await two.leave();
    await isGone(one.pid);
    expect(existsSync(join(shared, 'cluster', 'postmaster.pid'))).toBe(false);
  });

  test('outlives a Ctrl-C, which the terminal sends to the whole group of its Node', async () => {
    const user = await aUser();
    process.kill(-user.group, 'SIGINT');
    await user.ended;
    expect(isRunning(user.pid)).toBe(true);
  });

  test('says in one sentence that the data is of another version', async () => {
    const dataDir = join(folder, 'older');
    mkdirSync(join(dataDir, 'cluster'), { recursive: true });
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '17\n');
    await expect(aUser({ dataDir })).rejects.toThrow(/^The data in .* is of PostgreSQL 17, and this Folkmoot brings PostgreSQL 18: [^.]*\.$/);
  });

  test('begins anew when its very first start was cut short', async () => {
    const dataDir = join(folder, 'cut-short');
    mkdirSync(join(dataDir, 'cluster.new', 'base'), { recursive: true });
    expect(await ask((await aUser({ dataDir })).ownerUrl, 'SELECT 1 AS there')).toEqual([{ there: 1 }]);
  });
});

type User = Report & { group: number; ended: Promise<unknown>; leave(): Promise<void>; kill(): Promise<void> };

/** A Node process, in a group of its own, that uses the PostgreSQL in a folder until its input ends. */
async function aUser({ dataDir = shared, env = {} }: { dataDir?: string; env?: NodeJS.ProcessEnv } = {}): Promise<User> {
  const program = `
    import { startPostgres } from ${JSON.stringify(launcher)};
    try {
      const postgres = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      console.log(JSON.stringify(postgres));
      process.stdin.on('end', () => postgres.stop().then(() => process.exit())).resume();
    } catch (error) {
      console.log(JSON.stringify({ refusal: error.message }));
    }`;
  const node = spawn(process.execPath, ['--input-type=module', '-e', program], {
    detached: true, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env },
  });
  const ended = once(node, 'exit');
  const [line] = (await once(node.stdout, 'data')) as [Buffer];
  const report = JSON.parse(line.toString()) as Report & { refusal?: string };
  if (report.refusal) throw new Error(report.refusal);
  const end = (how: () => void) => async () => {
    if (node.exitCode === null && node.signalCode === null) how();
    await ended;
  };
  const user = { ...report, group: node.pid ?? 0, ended, leave: end(() => node.stdin.end()), kill: end(() => node.kill('SIGKILL')) };
  users.push(user);
  return user;
}

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(question)).rows;
  } finally {
    await client.end();
  }
}

/** Its entry stays until the system has collected it, a moment after its end. */
async function isGone(pid: number): Promise<void> {
  expect(await waitUntil(() => !isRunning(pid), { seconds: 10 })).toBe(true);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
