export { StatementRound } from './statement-round.js';
