import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import architecture from '../../architecture.cjs';
import { withPicture } from '../../scripts/picture.mjs';
import { inRoot } from '../../scripts/support/paths.mjs';

describe('the rooms', () => {
  it('are there, each with its door and a README that says what it is for', () => {
    const missing = architecture.rooms.flatMap(({ name }) =>
      ['index.ts', 'README.md'].map((file) => `src/${name}/${file}`).filter((file) => !existsSync(inRoot(file))),
    );
    expect(missing).toEqual([]);
  });

  it('hold at most 25 files each; platform, which is many small folders, in each folder', () => {
    const crowded = architecture.rooms
      .flatMap(({ name }) => (name === 'platform' ? foldersIn('src/platform') : [`src/${name}`]))
      .filter((folder) => existsSync(inRoot(folder)))
      .map((folder) => ({ folder, files: filesIn(folder) }))
      .filter(({ files }) => files > 25);
    expect(crowded).toEqual([]);
  });

  it('are shown in the README as they are (node scripts/picture.mjs draws them anew)', () => {
    const readme = readFileSync(inRoot('README.md'), 'utf8');
    expect(withPicture(readme)).toBe(readme);
  });
});

function foldersIn(folder: string): string[] {
  const entries = readdirSync(inRoot(folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
}

/** Directly in the folder: a folder inside a room counts for itself. */
function filesIn(folder: string): number {
  return readdirSync(inRoot(folder), { withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
