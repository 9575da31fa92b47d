import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/support/paths.mjs';
import { ACTS, AUDIT_KINDS } from '../../src/audit/index.js';

/** An act as a deed names it: two words with a dot between, in a line that records it. */
const ACT = /\bact(?: =|:)[^\n]*?'([a-z-]+\.[a-z-]+)'(?:[^\n']*'([a-z-]+\.[a-z-]+)')?/g;

it('S7: every act that is recorded can be read in words, in both languages (L3)', () => {
  const files = readdirSync(inRoot('src'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.parentPath.includes('/audit'));
  const recorded = files.flatMap((file) => [...readFileSync(`${file.parentPath}/${file.name}`, 'utf8').matchAll(ACT)].flatMap(([, one, other]) => [one, other].filter((act) => act !== undefined)));
  const words = Object.assign({}, ...AUDIT_KINDS.map((kind) => ACTS[kind])) as Record<string, { en?: string; cy?: string }>;
  expect(recorded.length).toBeGreaterThan(60);
  expect([...new Set(recorded)].filter((act) => !words[act]?.en || !words[act].cy)).toEqual([]);
});
