import { Injectable } from '@nestjs/common';
import { AnswerDueEntity, PublishAnswer } from '../answers/index.js';
import type { IdeaEntity } from '../ideas/index.js';
import { UnitOfWork, type Viewer } from '../platform/index.js';
import type { IdeaStory } from './idea-stories.js';
import { DemoPast } from './past.js';

/** Answers that councillors have given, with what they promised. */
@Injectable()
export class DemoAnswers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly past: DemoPast,
    private readonly publish: PublishAnswer,
  ) {}

  async execute(idea: IdeaEntity, councillor: Viewer, story: NonNullable<IdeaStory['answer']>): Promise<void> {
    const due = await this.work.run((tx) => tx.find(AnswerDueEntity, { subjectKind: 'idea', subjectId: idea.id }));
    if (!due) throw new Error(`No answer is due to "${idea.title}"`);
    const commitments = story.promise ? [{ what: story.promise, dueOn: this.past.dayIn(story.promiseInDays ?? 0) }] : [];
    const { position, text, whose } = story;
    await this.past.asOf(this.past.daysAgo(story.daysAgo, 11), () =>
      this.publish.execute(councillor, { answerDueId: due.id, position, text, whose, commitments }),
    );
  }
}
