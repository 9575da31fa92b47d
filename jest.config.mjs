/** Tests run as ES modules (see scripts/test.mjs for the node option); the compiler settings are those of the build, in .swcrc. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  maxWorkers: 2,
  // What a suite of modules leaves behind is never given back (some 100 MB a server started): a worker is replaced before that slows it down.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
};
