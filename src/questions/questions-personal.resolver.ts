import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseDetailsReader, ModerationDecision } from '../moderation/index.js';
import { AsViewer, inLanguage, InContext, Personal, type GraphqlContext, type Viewer } from '../platform/index.js';
import { isAuthor, mayAskToo, mayJoin } from './question.access.js';
import { isInTheMaking, reasonToHold, takesAskers } from './question.rules.js';
import { Question } from './question.type.js';
import { QuestionsReader } from './questions.reader.js';
import { VotersReader } from './voters.reader.js';

/** What of a question depends on who is asking. The deeds ask the same functions. */
@Resolver(() => Question)
export class QuestionsPersonal {
  private readonly decidedOn: ReturnType<CaseDetailsReader['latestDecisionOn']>;

  constructor(
    private readonly reader: QuestionsReader,
    private readonly voters: VotersReader,
    cases: CaseDetailsReader,
  ) {
    this.decidedOn = cases.latestDecisionOn('question');
  }

  @ResolveField(() => Boolean, { description: 'You ask it, first or too.' })
  @Personal()
  viewerAsks(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<boolean> {
    return this.reader.viewerAsks(context).load(question.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may ask it too, or take that back.' })
  @Personal()
  async viewerCanAskToo(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<boolean> {
    const { viewer } = context;
    const isOpen = takesAskers({ state: question.state, hiddenAt: question.isHidden ? question.askedAt : null });
    if (!isOpen || isAuthor(viewer, question)) return false;
    return mayAskToo(viewer, await this.voters.votersOf(context).load(question.organisationId));
  }

  @ResolveField(() => Boolean, { description: 'It is yours, and you may put it otherwise or take it back before it is published.' })
  @Personal()
  viewerCanChange(@Parent() question: Question, @AsViewer() viewer: Viewer): boolean {
    return isAuthor(viewer, question) && isInTheMaking(question.state) && !question.isHidden;
  }

  @ResolveField(() => Boolean, { description: 'You may join it to another that asks the same.' })
  @Personal()
  viewerCanJoin(@Parent() question: Question, @AsViewer() viewer: Viewer): boolean {
    return mayJoin(viewer, question) && (isInTheMaking(question.state) || question.state === 'published');
  }

  @ResolveField(() => String, { nullable: true, description: 'For its author, while it waits: why it does, and what in it could lead somebody to a person.' })
  @Personal()
  heldBecause(@Parent() question: Question, @AsViewer() viewer: Viewer): string | null {
    if (!isAuthor(viewer, question) || question.state !== 'waiting') return null;
    return inLanguage(reasonToHold(question.heldForDetails), viewer.language).text;
  }

  @ResolveField(() => ModerationDecision, { nullable: true, description: 'For its author: what the clerks decided last, by which rule and in which words.' })
  @Personal()
  decision(@Parent() question: Question, @InContext() context: GraphqlContext): Promise<ModerationDecision | null> | null {
    return isAuthor(context.viewer, question) ? this.decidedOn(context).load(question.uuid) : null;
  }
}
