import { statementPage } from './statement.js';

export const page = statementPage('counting', 'COUNTING');
