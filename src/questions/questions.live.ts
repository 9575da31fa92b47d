import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, IdArg, Live, localId, PageArgs, SharedByAll, type Connection, type Followed } from '../platform/index.js';
import { Question, QuestionConnection } from './question.type.js';
import { QuestionsReader } from './questions.reader.js';

@Resolver(() => Question)
export class QuestionsLive {
  constructor(
    private readonly live: Live,
    private readonly reader: QuestionsReader,
  ) {}

  /** Not shared: its author and the clerks see it before everybody does. */
  @Subscription(() => Question, { name: 'question', nullable: true, description: 'A question, whenever it changes.' })
  @Access(anyone)
  questionChanges(@IdArg('question') id: string): Followed<Question> {
    return this.live.follow([`question:${id}`], (context) => this.reader.byId(context, id));
  }

  @Subscription(() => QuestionConnection, { name: 'questions', description: 'The newest questions, whenever one is published or changes.' })
  @Access(anyone)
  @SharedByAll()
  questionsChange(
    @Args('organisationId', { type: () => ID, nullable: true, description: 'Those put to one council only.' }) organisation?: string | null,
  ): Followed<Connection<Question>> {
    const organisationId = organisation ? localId('org', organisation) : null;
    const topic = organisationId ? `questions:${organisationId}` : 'questions';
    return this.live.follow([topic], () => this.reader.page({ ...new PageArgs(), sort: 'newest', filter: { organisationId } }));
  }
}
