import { TaggedStatementsReader } from './statements.reader.js';
import { ThemeStatementsResolver } from './statements.resolver.js';
import { TagStatement } from './tag-statement.js';

export { moveStatements } from './agreed.js';
export { ThemeStatements1790000000942 } from './statements.migration.js';
export { TagStatement };

export const statementsProviders = [TaggedStatementsReader, TagStatement, ThemeStatementsResolver];
