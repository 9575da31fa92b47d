import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerDue, AnswersDueReader } from '../../../answers/index.js';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../../platform/index.js';
import { mayConsultFor } from '../../consultation.access.js';
import { HandOverTheme, HandOverThemeInput, HandOverThemeOutcome } from './hand-over-theme.js';
import { Theme } from '../theme.type.js';

@Resolver(() => Theme)
export class HandedOverThemes {
  constructor(
    private readonly dues: AnswersDueReader,
    private readonly handing: HandOverTheme,
  ) {}

  @ResolveField(() => AnswerDue, { nullable: true, description: 'The answer that a councillor owes on it, where it was handed over.' })
  answerDue(@Parent() { uuid }: Theme, @InContext() context: GraphqlContext): Promise<AnswerDue | null> {
    return this.dues.dueOn(context).load(`theme:${uuid}`);
  }

  @ResolveField(() => Boolean, { description: 'You may hand it to a councillor to answer.' })
  @Personal()
  async viewerCanHandOver(@Parent() { uuid, organisationId, isPublic }: Theme, @InContext() context: GraphqlContext): Promise<boolean> {
    return isPublic && mayConsultFor(context.viewer, organisationId) && (await this.dues.dueOn(context).load(`theme:${uuid}`)) === null;
  }

  @Mutation(() => HandOverThemeOutcome, { description: 'Have a councillor answer what many said.' })
  @Access(appointed('councillor', 'officer'))
  async handOverTheme(@Args('input') input: HandOverThemeInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<AnswerDue | Problem> {
    const outcome = await this.handing.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.dues.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
