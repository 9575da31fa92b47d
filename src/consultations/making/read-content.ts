import { newId } from '../../platform/index.js';
import type { OptionGiven, WhoMayTakePart } from '../consultation.entity.js';
import type { ConsultationContent } from './content.js';
import type { ConsultationContentInput, ConsultationOptionInput } from './content.input.js';
import { optionId } from '../questionnaire/index.js';
import { toQuestionnaire } from './read-questionnaire.js';
import { textsIn, textsOrNull } from './texts-in.js';

/** Everybody who signs in: what is meant where nothing else is said. */
export const EVERYBODY: WhoMayTakePart = { openTo: 'signed-in', wardIds: [], ageBands: [], organisations: false };

/** What was typed, as it is kept. What was there before and is named by its id keeps it. */
export function contentOf(input: ConsultationContentInput, before: ConsultationContent | null): ConsultationContent {
  return {
    decisionId: input.decisionId ?? null,
    wardIds: input.wardIds ?? [],
    topics: input.topics ?? [],
    title: textsIn(input.title),
    summary: textsIn(input.summary),
    stillOpen: textsIn(input.stillOpen),
    alreadyFixed: textsIn(input.alreadyFixed),
    affects: textsIn(input.affects),
    effects: textsIn(input.effects),
    options: (input.options ?? []).map((option) => toOption(option, before?.options ?? [])),
    fewOptionsReason: textsOrNull(input.fewOptionsReason),
    level: input.level ?? null,
    whoMayTakePart: input.whoMayTakePart ? { ...input.whoMayTakePart } : EVERYBODY,
    resultsShown: input.resultsShown ?? 'live',
    opensAt: input.opensAt?.toISOString() ?? null,
    closesAt: input.closesAt?.toISOString() ?? null,
    shortTimeReason: textsOrNull(input.shortTimeReason),
    acknowledgesHolidays: input.acknowledgesHolidays ?? false,
    preElectionReason: textsOrNull(input.preElectionReason),
    questionnaire: toQuestionnaire(input.pages, before?.questionnaire ?? []),
  };
}

export function toOption({ key, title, effects, cost }: ConsultationOptionInput, before: readonly OptionGiven[] = []): OptionGiven {
  const kept = before.find(({ id }) => optionId(id) === key);
  return { id: kept?.id ?? newId(), title: textsIn(title), effects: textsIn(effects), cost: textsIn(cost) };
}
