export * from './councils.migrations.js';
export * from './electorate.js';
export * from './groups.js';
