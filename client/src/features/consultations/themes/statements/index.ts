export { SortStatements } from './sort-statements.js';
