export { ImportProblem } from './import-problem.js';
export * from './open-data.migrations.js';
export * from './open-data.module.js';
export { describeSummary, ImportPolis, readIds, type ImportSummary, type PolisImport } from './polis/index.js';
