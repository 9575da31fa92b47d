export * from './batches.js';
export * from './database.js';
export * from './migrate.js';
export * from './platform.migrations.js';
export * from './transaction.js';
export * from './unit-of-work.js';
