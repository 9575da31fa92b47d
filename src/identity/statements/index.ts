import { SetStatement } from './set-statement.js';
import { StatementEntity } from './statement.entity.js';
import { StatementsReader } from './statements.reader.js';
import { StatementsResolver } from './statements.resolver.js';

export * from './statements.migrations.js';
export const statementsEntities = [StatementEntity];
/** What an organisation's own words on the place's statements bring to the room. */
export const statementsProviders = { deeds: [SetStatement], readers: [StatementsReader], resolvers: [StatementsResolver] };
