import { Injectable } from '@nestjs/common';
import { AnswerDueEntity, CloseVerdicts, GiveVerdict, PublishAnswer } from '../answers/index.js';
import { UnitOfWork, type Viewer } from '../platform/index.js';
import type { QuestionEntity } from '../questions/index.js';
import { DemoPast } from './past.js';
import type { QuestionStory } from './question-stories.js';

/** So long those who ask have for their verdict. */
const VERDICT_DAYS = 28;

/** How questions were answered, and what those say of it who ask. */
@Injectable()
export class DemoVerdicts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly past: DemoPast,
    private readonly publish: PublishAnswer,
    private readonly give: GiveVerdict,
    private readonly close: CloseVerdicts,
  ) {}

  async execute(question: QuestionEntity, councillor: Viewer, { answer, sayNo = 0 }: QuestionStory, askers: readonly Viewer[]): Promise<void> {
    const due = await this.work.run((tx) => tx.find(AnswerDueEntity, { subjectKind: 'question', subjectId: question.id }));
    if (!due || !answer) throw new Error(`No answer is due to "${question.title}"`);
    const { daysAgo, position, text } = answer;
    await this.past.asOf(this.past.daysAgo(daysAgo, 11), () => this.publish.execute(councillor, { answerDueId: due.id, position, text, commitments: [] }));
    const soonAfter = this.past.daysAgo(daysAgo - 2);
    for (const [at, asker] of askers.entries()) {
      await this.past.asOf(soonAfter, () => this.give.execute(asker, { answerDueId: due.id, answers: at >= sayNo }));
    }
    if (daysAgo > VERDICT_DAYS + 1) await this.past.asOf(this.past.daysAgo(daysAgo - VERDICT_DAYS - 1), () => this.close.execute());
  }
}
