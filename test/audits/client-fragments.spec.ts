import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, specifiedRules, validate } from 'graphql';
import { documentLimits, parseBounded } from '../../src/platform/graphql/limits.js';

const ROOT = 'client/src';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => join(ROOT, name))
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What a file has loaded when it runs: an import of types alone loads nothing. */
function importsOf(file: string): string[] {
  const found = [...(sources.get(file) ?? '').matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'(\.[^']+)\.js'/gms)];
  return found.map(([, path = '']) => join(dirname(file), path)).flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((name) => existsSync(name)).map(normalize));
}

function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const other of importsOf(file)) loadedBy(other, seen);
  return seen;
}

const written = (file: string): string[] => [...(sources.get(file) ?? '').matchAll(/graphql\(`([^`]*)`\)/g)].map(([, text = '']) => text);
const homes = new Map(files.flatMap((file) => written(file).flatMap((text) => [...text.matchAll(/^\s*fragment\s+(\w+)/g)].map(([, name = '']) => [name, file] as const))));
const spreadIn = (text: string): string[] => [...text.matchAll(/\.\.\.\s*([A-Z]\w*)/g)].map(([, name = '']) => name);
const bodies = new Map(files.flatMap((file) => written(file).flatMap((text) => [...text.matchAll(/^\s*fragment\s+(\w+)/g)].map(([, name = '']) => [name, text] as const))));

/** All that the operations of a file spread, through fragments too. */
function spreadBy(file: string): Set<string> {
  const spread = new Set<string>();
  const collect = (text: string): void => {
    for (const name of spreadIn(text)) {
      if (spread.has(name)) continue;
      spread.add(name);
      collect(bodies.get(name) ?? '');
    }
  };
  for (const text of written(file)) if (!/^\s*fragment\b/.test(text)) collect(text);
  return spread;
}

const entry = `${ROOT}/app/entry-client.tsx`;

/** What a browser loads when it is wanted, after what wants it: the pages, and the tools on them. */
const wanted = files.flatMap((by) =>
  [...(sources.get(by) ?? '').matchAll(/\bimport\('(\.[^']+)\.js'\)/g)].flatMap(([, path = '']) => {
    const place = join(dirname(by), path);
    return [`${place}.ts`, `${place}.tsx`].filter((name) => sources.has(name) && !name.includes('/text/')).map((part) => [part, by] as const);
  }),
);

describe('fragments, which are put together when an operation is sent', () => {
  test.each([[entry, entry] as const, ...wanted])('what its operations spread is loaded with %s', (part, by) => {
    const loaded = loadedBy(part, loadedBy(by, loadedBy(entry)));
    const sent = [part, ...loadedBy(entry)].flatMap((file) => [...spreadBy(file)]);
    expect([...new Set(sent)].filter((name) => !loaded.has(homes.get(name) ?? ''))).toEqual([]);
  });

  test('pages and fragments are found', () => {
    expect(homes.get('Person')).toBe(`${ROOT}/ui/person-line.tsx`);
    expect(wanted).toContainEqual([`${ROOT}/pages/home.tsx`, `${ROOT}/app/pages.ts`]);
    expect(wanted.length).toBeGreaterThan(40);
  });
});

const schema = buildSchema(readFileSync('src/schema.graphql', 'utf8'));
const operations = files.flatMap((file) => written(file).filter((text) => !/^\s*fragment\b/.test(text)).map((text) => [/(\w+)[^\w]/.exec(text.replace(/^\s*(query|mutation|subscription)\s+/, ''))?.[1] ?? text, text] as const));

/** An operation with all the fragments it spreads, as it is sent. */
function whole(text: string): string {
  const spread = new Map<string, string>();
  const collect = (body: string): void => {
    for (const name of spreadIn(body)) {
      if (spread.has(name)) continue;
      spread.set(name, bodies.get(name) ?? '');
      collect(bodies.get(name) ?? '');
    }
  };
  collect(text);
  return [text, ...new Set(spread.values())].join('\n');
}

/** A page whose query passes a bound is refused to everybody (S4). */
describe('S4: what the pages ask is within the bounds of a request', () => {
  test.each(operations)('%s', (_name, text) => {
    expect(validate(schema, parseBounded(whole(text)), documentLimits).map(({ message }) => message)).toEqual([]);
  });

  test('a page that asks for too much is found', () => {
    const paper = operations.find(([name]) => name === 'PaperDesk')?.[1] ?? '';
    const found = validate(schema, parseBounded(whole(paper.replace('first: 20', 'first: 30'))), documentLimits);
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('Query Cost limit')]);
  });
});

/** Where no socket can be had, the page asks the same by a query. */
describe('what a page follows can be asked as a query in the same words', () => {
  const followed = operations.filter(([, text]) => /^\s*subscription\b/.test(text));

  test.each(followed)('%s', (_name, text) => {
    expect(validate(schema, parseBounded(whole(text).replace('subscription', 'query')), specifiedRules).map(({ message }) => message)).toEqual([]);
  });

  test('subscriptions are found', () => expect(followed.length).toBeGreaterThan(10));
});
