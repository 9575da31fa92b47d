/** What keeps and what breaks a lint rule, written as if it were the text of a file that exists. */
export interface LintExample {
  rule: string;
  about: string;
  file: string;
  good: string;
  bad: string;
}

const server = 'src/identity/act-as.ts';
const resolver = 'src/identity/profile.resolver.ts';
const test = 'test/audits/house-rules.spec.ts';
const client = 'client/src/app/app.tsx';
const work = 'declare function work(): Promise<void>;';

const types: LintExample[] = [
  {
    rule: '@typescript-eslint/no-floating-promises',
    about: 'a promise is waited for',
    file: server,
    good: `${work} export async function run(): Promise<void> { await work(); }`,
    bad: `${work} export function run(): void { work(); }`,
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    about: 'a promise is waited for in the client as well',
    file: client,
    good: `${work} export async function run(): Promise<void> { await work(); }`,
    bad: `${work} export function run(): void { work(); }`,
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    about: 'everything has a type',
    file: server,
    good: 'export function name(of: { name: string }): string { return of.name; }',
    bad: 'export function name(of: any): string { return String(of); }',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    about: 'a switch knows every case',
    file: server,
    good: `export function sign(side: 'for' | 'against'): number { switch (side) { case 'for': return 1; case 'against': return -1; } }`,
    bad: `export function sign(side: 'for' | 'against'): number { switch (side) { case 'for': return 1; } return 0; }`,
  },
  {
    rule: '@typescript-eslint/return-await',
    about: 'what is tried is waited for, so that its failure is caught',
    file: server,
    good: `${work} export async function run(): Promise<void> { try { return await work(); } catch { return undefined; } }`,
    bad: `${work} export async function run(): Promise<void> { try { return work(); } catch { return undefined; } }`,
  },
  {
    rule: '@typescript-eslint/no-unused-vars',
    about: 'nothing lies about unused',
    file: server,
    good: 'export function one(_other: number): number { return 1; }',
    bad: 'export function one(): number { const two = 2; return 1; }',
  },
];

const house: LintExample[] = [
  {
    rule: 'no-restricted-syntax',
    about: 'an entity and a GraphQL type are never one class',
    file: server,
    good: `@Entity('idea') export class IdeaEntity {} @ObjectType('Idea') export class Idea {}`,
    bad: `@Entity('idea') @ObjectType('Idea') export class Idea {}`,
  },
  {
    rule: 'no-restricted-syntax',
    about: 'a constructor takes five others at most',
    file: server,
    good: 'export class Deed { constructor(readonly a: A, readonly b: A, readonly c: A, readonly d: A, readonly e: A) {} } type A = string;',
    bad: 'export class Deed { constructor(readonly a: A, readonly b: A, readonly c: A, readonly d: A, readonly e: A, readonly f: A) {} } type A = string;',
  },
  {
    rule: 'no-restricted-syntax',
    about: 'the time comes from the clock (V6)',
    file: server,
    good: 'export const later = (clock: { now(): Date }): Date => new Date(clock.now().getTime() + 1000);',
    bad: 'export const later = (): Date => new Date();',
  },
  {
    rule: 'no-restricted-syntax',
    about: 'nor is the machine asked for milliseconds (V6)',
    file: server,
    good: 'export const later = (now: Date): number => now.getTime() + 1000;',
    bad: 'export const later = (): number => Date.now() + 1000;',
  },
  {
    rule: 'no-restricted-syntax',
    about: 'nor the database (V6)',
    file: server,
    good: 'export const sql = `update idea set closed_at = $1 where closes_at <= $1`;',
    bad: 'export const sql = `update idea set closed_at = now() where closes_at <= $1`;',
  },
  {
    rule: 'no-restricted-syntax',
    about: 'nor the database by another name (V6)',
    file: server,
    good: `export const sql = 'select current_version from idea';`,
    bad: `export const sql = 'select current_timestamp';`,
  },
  {
    rule: 'no-restricted-syntax',
    about: 'a resolver sees no entity, through whichever door it comes',
    file: resolver,
    good: `import { ProfilesReader } from './profiles.reader.js'; export const reader = ProfilesReader;`,
    bad: `import { ProfileEntity } from './index.js'; export const entity = ProfileEntity;`,
  },
  {
    rule: 'no-restricted-syntax',
    about: 'a test waits for what must happen',
    file: test,
    good: `import { eventually } from './eventually.js'; export const wait = () => eventually(() => Promise.resolve(true));`,
    bad: 'export const wait = () => new Promise((resolve) => setTimeout(resolve, 100));',
  },
  {
    rule: 'no-restricted-syntax',
    about: 'a test uses the real thing',
    file: test,
    good: `import { expect } from '@jest/globals'; expect(1).toBe(1);`,
    bad: `import { jest } from '@jest/globals'; export const clock = jest.fn();`,
  },
];

const literal: LintExample[] = [
  {
    rule: 'no-restricted-syntax',
    about: 'a component holds no text of its own (L3)',
    file: client,
    good: 'export const Title = ({ text }: { text: { title: string } }) => <h1 className="title">{text.title} · 3</h1>;',
    bad: 'export const Title = () => <h1>Welcome</h1>;',
  },
  {
    rule: 'no-restricted-syntax',
    about: 'nor text in an expression (L3)',
    file: client,
    good: `export const Gap = ({ name }: { name: string }) => <p>{name}{', '}</p>;`,
    bad: `export const Gap = () => <p>{'Hello there'}</p>;`,
  },
  {
    rule: 'no-restricted-syntax',
    about: 'nor text that is read aloud alone (L3)',
    file: client,
    good: 'export const Close = ({ close }: { close: string }) => <button type="button" aria-label={close} />;',
    bad: 'export const Close = () => <button type="button" aria-label="Close" />;',
  },
];

const plain: LintExample[] = [
  {
    rule: 'no-console',
    about: 'the server writes to its log, and no file may switch a rule off',
    file: server,
    good: `export const line = 'ready';`,
    bad: `// eslint-disable-next-line no-console\nconsole.log('ready');`,
  },
  {
    rule: 'no-warning-comments',
    about: 'nothing is left for later in a comment',
    file: server,
    good: '// Later ideas lie further down.\nexport const first = 1;',
    bad: '// TODO the second\nexport const first = 1;',
  },
  {
    rule: 'max-lines-per-function',
    about: 'a function can be seen at once',
    file: server,
    good: `export function few(): void {\n${'  String(1);\n'.repeat(20)}}`,
    bad: `export function many(): void {\n${'  String(1);\n'.repeat(40)}}`,
  },
  {
    rule: 'max-lines',
    about: 'a file is read in a few minutes',
    file: server,
    good: `export const text = 1;\n${'// a line\n'.repeat(100)}`,
    bad: `export const text = 1;\n${'// a line\n'.repeat(260)}`,
  },
];

export const lintExamples: readonly LintExample[] = [...types, ...house, ...literal, ...plain];
