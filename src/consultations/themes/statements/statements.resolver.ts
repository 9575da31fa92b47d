import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Statement } from '../../../opinions/index.js';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../../platform/index.js';
import { Theme } from '../theme.type.js';
import { ThemesReader } from '../themes.reader.js';
import { TaggedStatementsReader } from './statements.reader.js';
import { TagStatement, TagStatementInput, TagStatementOutcome, UntagStatementOutcome } from './tag-statement.js';

/** Themes found in the statements of a round. */
@Resolver(() => Theme)
export class ThemeStatementsResolver {
  constructor(
    private readonly reader: TaggedStatementsReader,
    private readonly themes: ThemesReader,
    private readonly tags: TagStatement,
  ) {}

  @ResolveField(() => [Statement], { description: 'The statements of the round that say it, in the order in which they were made.' })
  statements(@Parent() { uuid }: Theme, @InContext() context: GraphqlContext): Promise<Statement[]> {
    return this.reader.ofTheme(context, uuid);
  }

  @Mutation(() => TagStatementOutcome, { name: 'tagStatement', description: 'Say that a statement says a theme.' })
  @Access(appointed('councillor', 'officer'))
  async tag(@Args('input') input: TagStatementInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Theme | Problem> {
    return this.shown(context, await this.tags.tag(viewer, input));
  }

  @Mutation(() => UntagStatementOutcome, { name: 'untagStatement', description: 'Say that a statement doesn’t say a theme.' })
  @Access(appointed('councillor', 'officer'))
  async untag(@Args('input') input: TagStatementInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Theme | Problem> {
    return this.shown(context, await this.tags.untag(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | string): Promise<Theme | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.themes.byId(context, outcome)) ?? new NotAvailable());
  }
}
