import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';

interface Chunk {
  file: string;
  imports?: string[];
}

const KB = 1024;
const FIRST_PAGE = { scripts: 120 * KB, styles: 20 * KB };
const FURTHER_PAGE = 30 * KB;

const manifest = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
const pages = readdirSync('client/src/pages')
  .map((name) => `src/pages/${name}`)
  .filter((source) => source in manifest);

/** What every page loads: the entry, its words in the heavier language, and the socket that follows once it is shown. */
const ALWAYS = ['src/app/entry-client.tsx', heavier('src/text/en/index.ts', 'src/text/cy/index.ts'), 'src/graphql/socket.ts'];

function filesOf(...sources: string[]): Set<string> {
  const files = new Set<string>();
  const collect = (source: string): void => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build has no ${source}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  sources.forEach(collect);
  return files;
}

function weight(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/client/${file}`)).length, 0);
}

function heavier(one: string, other: string): string {
  return weight(filesOf(one)) > weight(filesOf(other)) ? one : other;
}

/** The words that a page names, in the heavier language. */
function wordsOf(page: string): string[] {
  const [, names = ''] = /\n {2}words: \[(.*)\]/.exec(readFileSync(`client/${page}`, 'utf8')) ?? [];
  return [...names.matchAll(/'([^']+)'/g)].map(([, name]) => heavier(`src/text/en/${name}.ts`, `src/text/cy/${name}.ts`));
}

describe('the weight of pages, as it is sent', () => {
  test.each(pages)('%s as the first page', (page) => {
    expect(weight(filesOf(...ALWAYS, page, ...wordsOf(page)))).toBeLessThanOrEqual(FIRST_PAGE.scripts);
  });

  test.each(pages)('%s after another page', (page) => {
    const there = filesOf(...ALWAYS);
    expect(weight([...filesOf(page, ...wordsOf(page))].filter((file) => !there.has(file)))).toBeLessThanOrEqual(FURTHER_PAGE);
  });

  test('every page is measured', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('the styles of all pages', () => {
    expect(weight([manifest['style.css']?.file ?? ''])).toBeLessThanOrEqual(FIRST_PAGE.styles);
  });
});
