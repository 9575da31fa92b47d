import { StatementEntity } from './statement.entity.js';
import { StatementRoundEntity } from './statement-round.entity.js';

export { countAgreeing, hostOfStatement } from './agreement.js';
export * from './opinions.migrations.js';
export * from './opinions.module.js';
export { LONGEST_STATEMENT, SHORTEST_STATEMENT } from './opinions.rules.js';
export { RoundHosts, type RoundHost, type Select, type Standing } from './round-hosts.js';
export { RoundsReader } from './rounds.reader.js';
export { StatementRounds, type StatementOfHost } from './statement-rounds.js';
export { StatementRound } from './statement-round.type.js';
export { StanceValueEnum, Statement, type StanceValue } from './statement.type.js';
export { StatementsReader } from './statements.reader.js';
export { SuggestStatement } from './suggest-statement.js';
export { LEAST_PEOPLE, LEAST_SHOWN } from './suppression.rules.js';
export { TakeBackStance, TakeStance } from './stances/index.js';

export const opinionsEntities = [StatementRoundEntity, StatementEntity];
export { takeAwayStatements } from './take-away-statements.js';
