import { join, resolve } from 'node:path';

/** The folder of the checkout; every path of the scripts starts here. */
export const root = resolve(import.meta.dirname, '../..');

/** Where a running Folkmoot keeps what must survive a restart. */
export const dataRoot = resolve(root, process.env.FOLKMOOT_DATA ?? '.data');

export const inRoot = (...parts) => join(root, ...parts);
