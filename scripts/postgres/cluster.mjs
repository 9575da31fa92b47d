import { spawnSync } from 'node:child_process';
import { existsSync, lchownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Obstacle } from '../support/obstacle.mjs';
import { roles } from './data-folder.mjs';
import { plainEnvironment } from './postmaster.mjs';

/** UTF-8 whatever the locale of whoever starts it; sorting for people is asked for in the queries. */
const encoding = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * Makes the cluster unless it is there. It is made beside its place and moved there when it is whole,
 * so that an interrupted first start leaves nothing that looks like data.
 */
export function ensureCluster({ cluster, passwords, initdb, account, say }) {
  if (existsSync(cluster)) return;
  say('Making a new PostgreSQL database …');
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, passwords[roles.admin], { mode: 0o600 });
  if (account.uid !== undefined) lchownSync(passwordFile, account.uid, account.gid);
  try {
    runInitdb([...account.prefix, initdb, '-D', draft, '-U', roles.admin, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...encoding], account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
}

function runInitdb([program, ...args], { uid, gid }) {
  const { status, stderr, error } = spawnSync(program, args, { uid, gid, env: plainEnvironment, encoding: 'utf8' });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split('\n').find((line) => line.includes('error')) ?? stderr.trim();
  throw new Obstacle(`PostgreSQL could not make its database (${reason}): mend that, or set DATABASE_URL to a PostgreSQL of your own.`);
}
