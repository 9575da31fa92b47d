import { spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from '../support/obstacle.mjs';
import { root } from '../support/paths.mjs';

const NOBODY = 65534;

/**
 * How to run PostgreSQL, which refuses to run as root. An ordinary user runs it as is. Root runs it in a user
 * namespace in which root has another number (needs no system user, and reaches folders below mode 0700), or
 * else as the owner of the data or the checkout, or as nobody.
 * @param {string} dataDir
 * @param {string} postgres the program
 * @returns {{ prefix: string[], uid?: number, gid?: number }}
 */
export function chooseSystemAccount(dataDir, postgres) {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const account = candidates(dataDir).find((candidate) => works(candidate, dataDir, postgres));
  if (account) return account;
  throw new Obstacle(
    'PostgreSQL does not run as root, and no other way was found here: run as another user, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
  );
}

function candidates(dataDir) {
  const data = statSync(dataDir);
  if (data.uid !== 0) return [ordinary(data)];
  const checkout = statSync(root);
  return [
    { prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`] },
    ...(checkout.uid === 0 ? [] : [ordinary(checkout)]),
    ordinary({ uid: NOBODY, gid: NOBODY }),
  ];
}

const ordinary = ({ uid, gid }) => ({ prefix: [], uid, gid });

/** Tries it for real: the program must start, and the folder must be reachable and writable. */
function works({ prefix, uid, gid }, dataDir, postgres) {
  const before = statSync(dataDir);
  if (uid !== undefined) giveFolder(dataDir, uid, gid);
  const trial = 'test -w "$1" && test -x "$1" && exec "$2" --version';
  const [program, ...args] = [...prefix, 'sh', '-c', trial, 'sh', dataDir, postgres];
  const fine = spawnSync(program, args, { uid, gid, stdio: 'ignore' }).status === 0;
  if (!fine && uid !== undefined) giveFolder(dataDir, before.uid, before.gid);
  return fine;
}

function giveFolder(path, uid, gid) {
  lchownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveFolder(join(path, name), uid, gid);
}
