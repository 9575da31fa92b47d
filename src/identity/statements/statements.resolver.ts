import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { SetStatement, SetStatementInput, SetStatementOutcome } from './set-statement.js';
import { Statement } from './statement.type.js';
import { StatementsReader } from './statements.reader.js';

@Resolver(() => Organisation)
export class StatementsResolver {
  constructor(
    private readonly reader: StatementsReader,
    private readonly organisations: OrganisationsReader,
    private readonly setting: SetStatement,
  ) {}

  @ResolveField(() => [Statement], { description: 'What it adds to the place’s statements, where it differs.' })
  publicStatements(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<Statement[]> {
    return this.reader.statementsOf(context).load(organisation.uuid);
  }

  @Mutation(() => SetStatementOutcome, { description: 'Say what your organisation adds to a statement of the place.' })
  @Access(appointed('clerk'))
  async setPublicStatement(@Args('input') input: SetStatementInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Organisation | Problem> {
    const outcome = await this.setting.execute(viewer, input);
    if (isRefusal(outcome)) return outcome;
    return (await this.organisations.organisations(context).load(outcome.id)) ?? new NotAvailable();
  }
}
