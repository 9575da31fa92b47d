export * from './search.migrations.js';
export * from './search.js';
