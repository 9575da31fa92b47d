export { ArgumentColumns } from './argument-columns.js';
