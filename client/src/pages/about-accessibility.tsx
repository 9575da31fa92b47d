import { statementPage } from './statement.js';

export const page = statementPage('accessibility', 'ACCESSIBILITY');
