export * from './search.migrations.js';
export * from './search.js';
export * from './similar.js';
