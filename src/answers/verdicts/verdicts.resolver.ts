import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, acting, AsViewer, Clock, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { AnswerDue } from '../answer-due.type.js';
import { AnswersDueReader } from '../answers-due.reader.js';
import { GiveVerdict, GiveVerdictInput, GiveVerdictOutcome } from './give-verdict.js';
import { refusalOfVerdict } from './verdict.rules.js';
import { AnswerVerdicts } from './verdict.type.js';
import { VerdictsReader } from './verdicts.reader.js';

@Resolver(() => AnswerDue)
export class VerdictsResolver {
  constructor(
    private readonly reader: VerdictsReader,
    private readonly dues: AnswersDueReader,
    private readonly clock: Clock,
    private readonly giving: GiveVerdict,
  ) {}

  @ResolveField(() => AnswerVerdicts, { nullable: true, description: 'What those say of the answer who asked; empty before the first answer, and where nobody is asked.' })
  verdicts(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<AnswerVerdicts | null> {
    return this.reader.verdictsOn(context).load(due.uuid);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Your own verdict: it answers, or it doesn’t; empty when you gave none.' })
  @Personal()
  viewerVerdict(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<boolean | null> {
    return this.reader.viewersVerdict(context).load(due.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You asked or supported it, and may say whether the answer answers it.' })
  @Personal()
  async viewerCanJudge(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<boolean> {
    const verdicts = await this.reader.verdictsOn(context).load(due.uuid);
    const facts = { answeredAt: due.answeredAt, liftedAt: due.lifted?.at ?? null, verdictUntil: verdicts?.until ?? null };
    if (refusalOfVerdict(facts, this.clock.now())) return false;
    return this.reader.viewerAsked(context).load(`${due.subjectKind}:${due.subjectId}`);
  }

  @Mutation(() => GiveVerdictOutcome, { description: 'Say whether an answer answers what you asked or supported.' })
  @Access(acting)
  async giveVerdict(@Args('input') input: GiveVerdictInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<AnswerDue | Problem> {
    const outcome = await this.giving.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.dues.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
