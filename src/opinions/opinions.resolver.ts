import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Access,
  anyone,
  AsViewer,
  IdArg,
  InContext,
  PageArgs,
  Personal,
  type Connection,
  type GraphqlContext,
  type Viewer,
} from '../platform/index.js';
import { maySuggest, mayTakeStance } from './opinions.access.js';
import { RoundsReader } from './rounds.reader.js';
import { OwnStancesReader } from './stances/index.js';
import { RoundProgress, StatementRound } from './statement-round.type.js';
import { StanceValueEnum, Statement, StatementConnection, type StanceValue } from './statement.type.js';
import { StatementsReader } from './statements.reader.js';

@Resolver(() => StatementRound)
export class StatementRoundResolver {
  constructor(
    private readonly rounds: RoundsReader,
    private readonly statements: StatementsReader,
    private readonly own: OwnStancesReader,
  ) {}

  @Query(() => StatementRound, { nullable: true, description: 'One round.' })
  @Access(anyone)
  statementRound(@IdArg('round') id: string, @InContext() context: GraphqlContext): Promise<StatementRound | null> {
    return this.rounds.byId(context, id);
  }

  @ResolveField('statements', () => StatementConnection, { description: 'What is put to people, oldest first.' })
  accepted(@Parent() round: StatementRound, @Args() args: PageArgs, @InContext() context: GraphqlContext): Promise<Connection<Statement>> {
    return this.statements.page(context, round, args);
  }

  @ResolveField(() => StatementConnection, {
    description: 'What waits or was rejected, oldest first: your own, and for those who moderate here everybody’s.',
  })
  @Personal()
  withheld(@Parent() round: StatementRound, @Args() args: PageArgs, @InContext() context: GraphqlContext): Promise<Connection<Statement>> {
    return this.statements.page(context, round, args, true);
  }

  @ResolveField(() => Statement, { nullable: true, description: 'A statement you haven’t taken a stance on; empty when there is none.' })
  @Personal()
  async nextForViewer(@Parent() round: StatementRound, @InContext() context: GraphqlContext): Promise<Statement | null> {
    if (!round.isOpen || !mayTakeStance(context.viewer, round.standing)) return null;
    const id = await this.own.next(context).load(round.uuid);
    return id ? this.statements.statements(context).load(id) : null;
  }

  @ResolveField(() => RoundProgress, { nullable: true, description: 'How far you are; empty for a visitor.' })
  @Personal()
  viewerProgress(@Parent() round: StatementRound, @InContext() context: GraphqlContext): Promise<RoundProgress | null> {
    return this.own.progress(context).load(round);
  }

  @ResolveField(() => Boolean, { description: 'You can suggest a statement here now.' })
  @Personal()
  viewerCanSuggest(@Parent() round: StatementRound, @AsViewer() viewer: Viewer): boolean {
    return round.isOpen && maySuggest(viewer, round.standing);
  }

  @ResolveField(() => Boolean, { description: 'You can take a stance here now.' })
  @Personal()
  viewerCanTakeStance(@Parent() round: StatementRound, @AsViewer() viewer: Viewer): boolean {
    return round.isOpen && mayTakeStance(viewer, round.standing);
  }
}

@Resolver(() => Statement)
export class StatementResolver {
  constructor(
    private readonly rounds: RoundsReader,
    private readonly own: OwnStancesReader,
  ) {}

  @ResolveField(() => StanceValueEnum, { nullable: true, description: 'Your own stance; nobody else ever sees it.' })
  @Personal()
  viewerStance(@Parent() statement: Statement, @InContext() context: GraphqlContext): Promise<StanceValue | null> {
    return this.own.stances(context).load(statement.uuid);
  }

  @ResolveField(() => StatementRound, { nullable: true, description: 'The round it belongs to.' })
  round(@Parent() statement: Statement, @InContext() context: GraphqlContext): Promise<StatementRound | null> {
    return this.rounds.byId(context, statement.roundId);
  }
}
