import { Injectable } from '@nestjs/common';
import { DraftConsultation, OpenConsultationDraft, SubmitAnswers, type Questionnaire } from '../../consultations/index.js';
import type { Viewer } from '../../platform/index.js';
import { DemoPast } from '../past.js';
import { answersOf } from './answer-inputs.js';
import type { QuestionnaireStory, Respondent } from './story.js';

export interface Asked {
  readonly id: string;
  readonly questionnaire: Questionnaire;
}

interface When {
  readonly daysAgo: number;
  /** Days from now; negative when it has closed. */
  readonly closesIn: number;
}

const ANYONE = { openTo: 'anyone' as const, wardIds: [], ageBands: [], organisations: true };

/** Writes a consultation, opens it, and lets people answer. */
@Injectable()
export class DemoOpening {
  constructor(
    private readonly past: DemoPast,
    private readonly draft: DraftConsultation,
    private readonly open: OpenConsultationDraft,
    private readonly submit: SubmitAnswers,
  ) {}

  execute(story: QuestionnaireStory, councillor: Viewer, organisationId: string, { daysAgo, closesIn }: When): Promise<Asked> {
    const given = { ...story, organisationId, whoMayTakePart: ANYONE, closesAt: this.past.daysAgo(-closesIn, 17), acknowledgesHolidays: true };
    const at = this.past.daysAgo(daysAgo, 11);
    return this.past.asOf(at, async () => {
      const draft = await this.past.asOf(at, () => this.draft.execute(councillor, given));
      return this.open.execute(councillor, { draftId: draft.id, seenVersion: draft.version });
    });
  }

  async takePart({ id: consultationId, questionnaire }: Asked, people: readonly (readonly [Respondent, Viewer])[], daysAgo: number): Promise<void> {
    for (const [at, [{ said, mayQuote = false, language = 'en' }, viewer]] of people.entries()) {
      const given = { consultationId, answers: answersOf(questionnaire, said), language, mayQuote, wantsOutcome: viewer.profile !== null };
      await this.past.asOf(this.past.daysAgo(daysAgo - (at % 5), 8 + at), () => this.submit.execute(viewer, given, null));
    }
  }
}
