export * from './councils.migrations.js';
export * from './electorate.js';
export * from './groups.js';
export { CouncillorsReader } from './councillors.reader.js';
export { CouncillorsOfOrganisation } from './councillors.resolver.js';
