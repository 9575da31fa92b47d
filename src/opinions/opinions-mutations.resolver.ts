import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, acting, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import {
  TakeBackStance,
  TakeBackStanceInput,
  TakeBackStanceOutcome,
  TakeStance,
  TakeStanceInput,
  TakeStanceOutcome,
} from './stances/index.js';
import type { Statement } from './statement.type.js';
import { StatementsReader } from './statements.reader.js';
import { SuggestStatement, SuggestStatementInput, SuggestStatementOutcome } from './suggest-statement.js';

@Resolver()
export class OpinionsMutations {
  constructor(
    private readonly statements: StatementsReader,
    private readonly takeStance: TakeStance,
    private readonly takeBackStance: TakeBackStance,
    private readonly suggestStatement: SuggestStatement,
  ) {}

  @Mutation(() => TakeStanceOutcome, { name: 'takeStance', description: 'Agree, disagree or pass; another time replaces it.' })
  @Access(acting)
  async take(@Args('input') input: TakeStanceInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Statement | Problem> {
    const outcome = await this.takeStance.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.read(context, outcome);
  }

  @Mutation(() => TakeBackStanceOutcome, { name: 'takeBackStance', description: 'Have no stance on a statement any more.' })
  @Access(acting)
  async takeBack(@Args('input') input: TakeBackStanceInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Statement | Problem> {
    const outcome = await this.takeBackStance.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.read(context, outcome);
  }

  @Mutation(() => SuggestStatementOutcome, { name: 'suggestStatement', description: 'Put a statement of your own to the others.' })
  @Access(acting)
  async suggest(@Args('input') input: SuggestStatementInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Statement | Problem> {
    const outcome = await this.suggestStatement.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.read(context, outcome.id);
  }

  private async read(context: GraphqlContext, id: string): Promise<Statement | Problem> {
    return (await this.statements.statements(context).load(id)) ?? new NotAvailable();
  }
}
