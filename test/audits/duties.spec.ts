import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/support/paths.mjs';

/** The ids of duties: D democracy, G consulting, Y young people, W youth workers, E concerns, V votes, L languages, S security. */
const DUTY = /\b[DGYWEVLS](?:[1-9]|10)\b/g;

it('every duty that the code speaks of is in the title of a test', () => {
  const built = idsIn(textsOf(['src', 'client/src'], /\.tsx?$/));
  const titles = textsOf(['test'], /\.spec\.ts$/).flatMap((text) => text.match(/(['"`]).*?\1/g) ?? []);
  const shown = new Set(idsIn(titles));
  expect(built.filter((id) => !shown.has(id))).toEqual([]);
});

function idsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(DUTY) ?? []))].sort();
}

function textsOf(folders: readonly string[], kind: RegExp): string[] {
  const files = folders.flatMap((folder) => readdirSync(inRoot(folder), { recursive: true, withFileTypes: true }));
  return files
    .filter((file) => file.isFile() && kind.test(file.name))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'));
}
