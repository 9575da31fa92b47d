import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './support/paths.mjs';
import { Obstacle } from './support/obstacle.mjs';
import { runCommand } from './support/run-command.mjs';

/** Installs the packages when they are missing or are not those that package-lock.json names. */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  const install = existsSync(inRoot('package-lock.json')) ? 'ci' : 'install';
  say(`Installing packages (npm ${install}); the first time this takes a minute or so …`);
  const code = await runCommand([...npm(), install, '--include=dev', '--no-audit', '--no-fund'], { say, doing: 'installing packages' });
  if (code !== 0) throw new Obstacle('Installing the packages failed: see what npm says above, and start again.');
  say('Packages installed');
}

/** npm notes in node_modules what it put there; compared here with what the lock file asks for. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (!installed) return false;
  if (!wanted) return true;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === '' || (!found && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(inRoot(lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The npm that started this command, or else the one on the path. */
function npm() {
  const started = process.env.npm_execpath;
  return started?.endsWith('.js') ? [process.execPath, started] : ['npm'];
}
