import { Injectable } from '@nestjs/common';
import { CheckPaperSubmission, EnterPaperSubmission } from '../../consultations/index.js';
import type { Viewer } from '../../platform/index.js';
import { DemoPast } from '../past.js';
import { answersOf } from './answer-inputs.js';
import type { Asked } from './demo-opening.js';
import type { Respondent } from './story.js';

interface Desk {
  readonly enteredBy: Viewer;
  readonly checkedBy: Viewer;
  /** On which the cards were handed in. */
  readonly day: string;
  readonly daysAgo: number;
}

/** Cards from a box: entered by one person and checked by another (G7). */
@Injectable()
export class DemoCards {
  constructor(
    private readonly past: DemoPast,
    private readonly enter: EnterPaperSubmission,
    private readonly check: CheckPaperSubmission,
  ) {}

  async execute({ id: consultationId, questionnaire }: Asked, cards: readonly Respondent[], { enteredBy, checkedBy, day, daysAgo }: Desk): Promise<void> {
    const received = { source: 'paper' as const, place: 'The box in Harbour library', receivedOn: day, receivedBeforeClosing: true };
    for (const { said, mayQuote = false, language = 'en' } of cards) {
      const content = { answers: answersOf(questionnaire, said), language, mayQuote };
      const at = this.past.daysAgo(daysAgo, 14);
      const entered = await this.past.asOf(at, () => this.enter.execute(enteredBy, { consultationId, received, content }));
      await this.past.asOf(at, () => this.check.execute(checkedBy, { id: entered.id, seenVersion: entered.version, accept: true }));
    }
  }
}
