import type { Topic } from '../../identity/index.js';
import type { Texts } from '../../platform/index.js';
import type { OptionGiven, ParticipationLevel, ResultsShown, WhoMayTakePart } from '../consultation.entity.js';
import type { Questionnaire } from '../questionnaire/index.js';

/** What is written of a consultation before it opens. In a draft any of it may still be empty. */
export interface ConsultationContent {
  readonly decisionId: string | null;
  readonly wardIds: readonly string[];
  readonly topics: readonly Topic[];
  readonly title: Texts;
  readonly summary: Texts;
  readonly stillOpen: Texts;
  readonly alreadyFixed: Texts;
  readonly affects: Texts;
  readonly effects: Texts;
  readonly options: readonly OptionGiven[];
  readonly fewOptionsReason: Texts | null;
  readonly level: ParticipationLevel | null;
  readonly whoMayTakePart: WhoMayTakePart;
  readonly resultsShown: ResultsShown;
  /** Instants, as ISO 8601 says them; null for at once. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly shortTimeReason: Texts | null;
  /** It is known that much of the time are holidays (G3). */
  readonly acknowledgesHolidays: boolean;
  readonly preElectionReason: Texts | null;
  readonly questionnaire: Questionnaire;
}
