import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import * as house from './scripts/lint/house-rules.mjs';

const strict = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allow: ['Error', 'URL', 'URLSearchParams'] }],
  // A method that fulfils an interface may have nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  // graphql's enums are the words that its documents hold.
  '@typescript-eslint/no-unsafe-enum-comparison': 'off',
  // An assertion may say to the reader what inference says to the compiler.
  '@typescript-eslint/no-unnecessary-type-assertion': 'off',
};

const plain = {
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'no-unused-private-class-members': 'error',
  'no-template-curly-in-string': 'error',
  'no-self-compare': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

/** About thirty lines a function, and some slack for a list of facts. */
const sizes = (linesOfAFunction) => ({
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: linesOfAFunction, skipComments: true, skipBlankLines: true }],
});

export default defineConfig(
  { ignores: ['dist/', '.data/', 'node_modules/', 'client/src/graphql/generated/'] },
  // A rule that doesn't fit is changed here, for everybody, and not switched off in a file.
  { linterOptions: { noInlineConfig: true } },
  {
    name: 'scripts',
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { sourceType: 'module' },
    rules: {
      ...plain,
      'no-console': 'off',
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'typescript',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...plain, ...strict, ...house.rules(house.everywhere) },
  },
  { name: 'server', files: ['src/**/*.ts'], rules: { ...sizes(35), ...house.rules(house.server) } },
  // A table is said in one piece.
  { name: 'migrations', files: ['src/**/*.migrations.ts'], rules: { 'max-lines-per-function': 'off' } },
  { name: 'resolvers', files: ['src/**/*.{resolver,live}.ts'], rules: house.rules(house.resolvers) },
  // Here time comes from the machine: the clock itself, platform's connections and timers, and tables as packages ask for them.
  {
    name: 'machine time',
    files: [
      'src/platform/clock/*.ts',
      'src/platform/live/**/*.ts',
      'src/platform/presence/presence.migrations.ts',
      'src/identity/accounts/accounts.migrations.ts',
    ],
    rules: house.rules(house.everywhere),
  },
  {
    name: 'client',
    files: ['client/src/**/*.{ts,tsx}'],
    rules: {
      ...sizes(35),
      // A handler of an event may be asynchronous: React doesn't look at what it returns.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  // The markup of a component is most of it.
  { name: 'components', files: ['client/src/**/*.tsx'], rules: { ...sizes(45), ...house.rules(house.components) } },
  { name: 'tests', files: ['test/**/*.ts'], rules: { ...house.rules(house.tests), 'no-template-curly-in-string': 'off' } },
  // The one place that looks again and again for what must happen.
  { name: 'waiting', files: ['test/support/eventually.ts'], rules: house.rules(house.everywhere) },
);
