import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from '../support/obstacle.mjs';

export const roles = { admin: 'postgres', owner: 'folkmoot_owner', app: 'folkmoot_app' };

/**
 * Opens the folder that holds one PostgreSQL: its cluster, its passwords (random, readable by the owner alone) and its log.
 * @param {string} dataDir
 * @param {string} major the PostgreSQL version that is going to read it
 */
export function openDataFolder(dataDir, major) {
  ensureWritable(dataDir);
  const cluster = join(dataDir, 'cluster');
  refuseOtherVersion(cluster, major);
  return { dataDir: realpathSync(dataDir), cluster, log: join(dataDir, 'postgres.log'), passwords: readPasswords(dataDir, cluster) };
}

function ensureWritable(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    throw new Obstacle(`Folkmoot may not write ${dataDir}: make it writable for you, or set FOLKMOOT_DATA to a folder of your own.`);
  }
}

function refuseOtherVersion(cluster, major) {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found === major) return;
  throw new Obstacle(
    `The data in ${cluster} is of PostgreSQL ${found}, and this Folkmoot brings PostgreSQL ${major}: ` +
      `move that folder away to start afresh, or set DATABASE_URL to a PostgreSQL ${found} that serves it.`,
  );
}

function readPasswords(dataDir, cluster) {
  const file = join(dataDir, 'passwords.json');
  if (!existsSync(file)) {
    if (existsSync(cluster)) throw new Obstacle(`${file} is missing and the data can't be opened without it: put it back, or move ${dataDir} away.`);
    writeOnce(file, JSON.stringify(newPasswords(), null, 2));
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function newPasswords() {
  return Object.fromEntries(Object.values(roles).map((role) => [role, randomBytes(24).toString('base64url')]));
}

/** Whole or not at all, and never over one that is there: two commands may start at the same moment. */
function writeOnce(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
