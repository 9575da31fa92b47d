import { Resolver, Subscription } from '@nestjs/graphql';
import { Access, anyone, appointed, AsViewer, IdArg, Live, NO_ID, PageArgs, SharedByAll, type Connection, type Followed, type Viewer } from '../platform/index.js';
import { AnswerDue, AnswerDueConnection } from './answer-due.type.js';
import { AnswersDueReader } from './answers-due.reader.js';

@Resolver(() => AnswerDue)
export class AnswersLive {
  constructor(
    private readonly live: Live,
    private readonly reader: AnswersDueReader,
  ) {}

  @Subscription(() => AnswerDue, { name: 'answerDue', nullable: true, description: 'One answer due, whenever it changes, by the clock too.' })
  @Access(anyone)
  @SharedByAll()
  dueChanges(@IdArg('due') id: string): Followed<AnswerDue> {
    return this.live.follow([`answer-due:${id}`], (context) => this.reader.byId(context, id));
  }

  @Subscription(() => AnswerDueConnection, { name: 'answersDue', description: 'What you owe an answer to, whenever it changes.' })
  @Access(appointed('councillor'))
  owedChanges(@AsViewer() viewer: Viewer): Followed<Connection<AnswerDue>> {
    const owedBy = viewer.profile?.id ?? NO_ID;
    return this.live.follow([`owed:${owedBy}`], (context) => this.reader.page(context, { ...new PageArgs(), owedBy }));
  }
}
