import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import architecture from '../../architecture.cjs';
import lintConfig from '../../eslint.config.mjs';
import { root } from '../../scripts/support/paths.mjs';
import { lintExamples } from '../support/lint-examples.js';
import { goodHouse, violationsIn, type House, type Violation } from '../support/planted-house.js';

/** One breach of every rule about who may import whom: the rule, the file that breaks it, what it imports. */
const breaches: [rule: string, file: string, imported: string][] = [
  ...architecture.rooms.slice(0, -1).map(({ name }, place): [string, string, string] => {
    const next = architecture.rooms[place + 1]?.name ?? '';
    return [`order-${name}`, `src/${name}/early.ts`, `../${next}/index.js`];
  }),
  ['siblings-apart', 'src/ideas/peek.ts', '../decisions/index.js'],
  ['listeners-unheard', 'src/web/peek.ts', '../open-data/index.js'],
  ['doors', 'src/ideas/window.ts', '../identity/viewers.js'],
  ['doors', 'src/window.ts', './identity/viewers.js'],
  ['inner-doors', 'src/identity/window.ts', './accounts/sessions.js'],
  ['composition-unseen', 'src/ideas/up.ts', '../app.module.js'],
  ['composition-unseen', 'src/ideas/command.ts', '../commands/import.js'],
  ['no-cycles', 'src/ideas/one.ts', './two.js'],
  ['resolvers-without-database', 'src/ideas/argument.resolver.ts', 'typeorm'],
  ['resolvers-without-database', 'src/ideas/argument.live.ts', './idea.entity.js'],
  ['types-without-database', 'src/ideas/argument.type.ts', 'typeorm'],
  ['entities-without-api', 'src/ideas/argument.entity.ts', '@nestjs/graphql'],
  ['rules-are-pure', 'src/ideas/argument.rules.ts', './ideas.reader.js'],
  ['unlisted-room', 'src/castle/index.ts', '../platform/index.js'],
  ['unlisted-layer', 'client/src/castle/index.ts', '../text/en.js'],
  ['resolvable', 'src/ideas/lost.ts', './nowhere.js'],
  ['order-client-pages', 'client/src/pages/up.ts', '../app/app.js'],
  ['order-client-features', 'client/src/features/ideas/up.ts', '../../pages/home.js'],
  ['order-client-ui', 'client/src/ui/up.ts', '../features/ideas/index.js'],
  ['order-client-graphql', 'client/src/graphql/up.ts', '../ui/button.js'],
  ['order-client-text', 'client/src/text/up.ts', '../graphql/fetch.js'],
  ['features-apart', 'client/src/features/decisions/peek.ts', '../ideas/index.js'],
  ['feature-doors', 'client/src/pages/window.ts', '../features/ideas/idea-list.js'],
  ['client-and-server-apart', 'client/src/graphql/reach.ts', '../../../src/platform/index.js'],
  ['server-and-client-apart', 'src/web/reach.ts', '../../client/src/text/en.js'],
];

describe('who may import whom', () => {
  const planted: House = {
    ...Object.fromEntries(breaches.map(([, file, imported]) => [file, [imported]])),
    'src/ideas/two.ts': ['./one.js'],
    'src/attic/alone.ts': [],
  };
  let found: Violation[];
  beforeAll(async () => {
    found = await violationsIn({ ...goodHouse, ...planted });
  });

  it('finds nothing in a house that keeps the rules', async () => {
    expect(await violationsIn(goodHouse)).toEqual([]);
  });

  it.each(breaches)('finds %s broken by %s', (rule, from) => {
    expect(found).toContainEqual({ rule, from });
  });

  it('finds a folder that is in no list even when nothing in it imports anything', () => {
    expect(found).toContainEqual({ rule: 'unlisted-room-alone', from: 'src/attic/alone.ts' });
  });

  it('blames only those who break a rule', () => {
    expect(found.map(({ from }) => from).filter((from) => !(from in planted))).toEqual([]);
  });

  it('has an example for every rule', () => {
    const shown = new Set(found.map(({ rule }) => rule));
    expect(architecture.forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('what may be written', () => {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: lintConfig });
  const broken = async (text: string, filePath: string) =>
    (await eslint.lintText(text, { filePath }))[0]?.messages.map(({ ruleId }) => ruleId) ?? [];
  // Reading the types of the whole house for the first time takes a while.
  beforeAll(() => Promise.all([...new Set(lintExamples.map(({ file }) => file))].map((file) => broken('', file))), 120_000);

  it.each(lintExamples)('$about', async ({ rule, file, good, bad }) => {
    expect(await broken(good, file)).not.toContain(rule);
    expect(await broken(bad, file)).toContain(rule);
  });
});
