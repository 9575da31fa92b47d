import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, acting, anyOf, appointed, AsViewer, citizen, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import {
  AskQuestion,
  AskQuestionInput,
  AskQuestionOutcome,
  AskToo,
  AskTooInput,
  AskTooOutcome,
  JoinQuestions,
  JoinQuestionsInput,
  JoinQuestionsOutcome,
  ReviseQuestion,
  ReviseQuestionInput,
  ReviseQuestionOutcome,
  WithdrawQuestion,
  WithdrawQuestionInput,
  WithdrawQuestionOutcome,
} from './asking/index.js';
import { QuestionsReader } from './questions.reader.js';
import { Question } from './question.type.js';

type Shown = Promise<Question | Problem>;

@Resolver(() => Question)
export class QuestionsMutations {
  constructor(
    private readonly reader: QuestionsReader,
    private readonly asking: AskQuestion,
    private readonly askingToo: AskToo,
  ) {}

  /** Young people are told where they ask instead: the deed refuses them in words of its own. */
  @Mutation(() => AskQuestionOutcome, { description: 'Ask a councillor in public. The clerks read it before it is published.' })
  @Access(acting)
  async askQuestion(@Args('input') input: AskQuestionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return shown(this.reader, context, await this.asking.execute(viewer, input));
  }

  @Mutation(() => AskTooOutcome, { description: 'Ask what somebody else asked, or no longer.' })
  @Access(acting)
  async askToo(@Args('input') input: AskTooInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return shown(this.reader, context, await this.askingToo.execute(viewer, input));
  }
}

@Resolver(() => Question)
export class QuestionChanges {
  constructor(
    private readonly reader: QuestionsReader,
    private readonly revising: ReviseQuestion,
    private readonly withdrawing: WithdrawQuestion,
    private readonly joining: JoinQuestions,
  ) {}

  @Mutation(() => ReviseQuestionOutcome, { description: 'Put your question otherwise before it is published.' })
  @Access(citizen)
  async reviseQuestion(@Args('input') input: ReviseQuestionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return shown(this.reader, context, await this.revising.execute(viewer, input));
  }

  @Mutation(() => WithdrawQuestionOutcome, { description: 'Take your question back before it is published.' })
  @Access(citizen)
  async withdrawQuestion(@Args('input') input: WithdrawQuestionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return shown(this.reader, context, await this.withdrawing.execute(viewer, input));
  }

  @Mutation(() => JoinQuestionsOutcome, { description: 'Join a question to another that asks the same.' })
  @Access(anyOf(citizen, appointed('clerk')))
  async joinQuestions(@Args('input') input: JoinQuestionsInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return shown(this.reader, context, await this.joining.execute(viewer, input));
  }
}

async function shown(reader: QuestionsReader, context: GraphqlContext, outcome: { id: string } | Problem): Shown {
  return isRefusal(outcome) ? outcome : ((await reader.byId(context, outcome.id)) ?? new NotAvailable());
}
