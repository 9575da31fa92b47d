import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout; every path of the scripts starts here. (Read by old Nodes too, on the way to being told so.) */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Where a running Folkmoot keeps what must survive a restart. */
export const dataRoot = resolve(root, process.env.FOLKMOOT_DATA ?? '.data');

export const inRoot = (...parts) => join(root, ...parts);
