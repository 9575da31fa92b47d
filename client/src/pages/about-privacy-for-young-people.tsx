import { statementPage } from './statement.js';

export const page = statementPage('young', 'PRIVACY_FOR_YOUNG_PEOPLE');
