import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation/index.js';
import { OpinionsMutations } from './opinions-mutations.resolver.js';
import { OpinionsLive } from './opinions.live.js';
import { StatementResolver, StatementRoundResolver } from './opinions.resolver.js';
import { ReportableStatements } from './reportable-statements.js';
import { RoundHosts } from './round-hosts.js';
import { RoundsReader } from './rounds.reader.js';
import { ChangeStance, OwnStancesReader, TakeBackStance, TakeStance } from './stances/index.js';
import { StatementRounds } from './statement-rounds.js';
import { StatementsReader } from './statements.reader.js';
import { SuggestStatement } from './suggest-statement.js';

const deeds = [StatementRounds, SuggestStatement, TakeStance, TakeBackStance];
const readers = [OwnStancesReader, RoundsReader, StatementsReader];
const resolvers = [StatementRoundResolver, StatementResolver, OpinionsMutations, OpinionsLive];

@Module({
  imports: [ModerationModule],
  providers: [...deeds, ...readers, ...resolvers, ChangeStance, RoundHosts, ReportableStatements],
  exports: [...deeds, RoundHosts, RoundsReader, StatementsReader],
})
export class OpinionsModule {}
