import type { Topic } from '../identity/index.js';
import { globalId, jurisdictionOf, localMarkdown, localText, type Language, type Texts } from '../platform/index.js';
import type { Extension, LevelChange, OptionGiven, ParticipationLevel, PromiseKept, ResultsShown, WhoMayTakePart } from './consultation.entity.js';
import { stateAt } from './consultation.rules.js';
import type { Consultation, ConsultationOption, ConsultationOutcome } from './consultation.type.js';
import { optionId, toPages, type Questionnaire } from './questionnaire/index.js';

/** What is read of a consultation to show it. */
export interface ConsultationRow {
  id: string;
  version: number;
  organisation_id: string;
  jurisdiction: string;
  decision_id: string | null;
  opened_by_profile_id: string;
  title: Texts;
  summary: Texts;
  still_open: Texts;
  already_fixed: Texts;
  affects: Texts;
  effects: Texts;
  options: readonly OptionGiven[];
  few_options_reason: Texts | null;
  ward_ids: readonly string[];
  topics: readonly Topic[];
  level: ParticipationLevel;
  who_may_take_part: WhoMayTakePart;
  results_shown: ResultsShown;
  questionnaire: Questionnaire;
  short_time_reason: Texts | null;
  pre_election_reason: Texts | null;
  opens_at: Date;
  closes_at: Date;
  stopped_at: Date | null;
  stop_reason: Texts | null;
  extensions: readonly Extension[];
  level_changes: readonly LevelChange[];
  we_asked: Texts | null;
  you_said: Texts | null;
  we_did: Texts | null;
  level_kept: PromiseKept | null;
  outcome_published_at: Date | null;
}

export const CONSULTATION_COLUMNS = `id, version, organisation_id, decision_id, opened_by_profile_id, title, summary, still_open, already_fixed, affects, effects,
  options, few_options_reason, ward_ids, topics, level, who_may_take_part, results_shown, questionnaire, short_time_reason, pre_election_reason, opens_at, closes_at, stopped_at, stop_reason,
  extensions, level_changes, (select jurisdiction from organisation where organisation.id = organisation_id) as jurisdiction,
  we_asked, you_said, we_did, level_kept, outcome_published_at`;

export function toConsultation(row: ConsultationRow, language: Language, now: Date): Consultation {
  return {
    ...textsOf(row, language),
    uuid: row.id,
    id: globalId('con', row.id),
    version: row.version,
    state: stateAt({ opensAt: row.opens_at, closesAt: row.closes_at, stoppedAt: row.stopped_at, outcomePublishedAt: row.outcome_published_at }, now),
    options: row.options.map((option) => toOption(option, language)),
    level: row.level,
    whoMayTakePart: row.who_may_take_part,
    resultsShown: row.results_shown,
    get pages() {
      return toPages(row.questionnaire, language);
    },
    decisionId: row.decision_id && globalId('dec', row.decision_id),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    timeZone: jurisdictionOf(row.jurisdiction).calendar.timeZone,
    extensions: row.extensions.map(({ closedAt, reason, at }) => ({ closedAt: new Date(closedAt), reason: localText(reason, language), at: new Date(at) })),
    stopped: row.stopped_at && row.stop_reason && { at: row.stopped_at, reason: localText(row.stop_reason, language) },
    earlierLevels: row.level_changes.map(({ level, reason, at }) => ({ level, reason: reason && localText(reason, language), at: new Date(at) })),
    outcome: toOutcome(row, language),
    organisationId: row.organisation_id,
    openedByProfileId: row.opened_by_profile_id,
    questionnaire: row.questionnaire,
    wardIds: row.ward_ids,
    topics: row.topics,
  };
}

type ShownTexts = Pick<Consultation, 'title' | 'summary' | 'stillOpen' | 'alreadyFixed' | 'affects' | 'effects' | 'fewOptionsReason' | 'shortTimeReason' | 'preElectionReason'>;

function textsOf(row: ConsultationRow, language: Language): ShownTexts {
  return {
    title: localText(row.title, language),
    summary: localMarkdown(row.summary, language),
    stillOpen: localMarkdown(row.still_open, language),
    alreadyFixed: localMarkdown(row.already_fixed, language),
    affects: localText(row.affects, language),
    effects: Object.keys(row.effects).length > 0 ? localMarkdown(row.effects, language) : null,
    fewOptionsReason: row.few_options_reason && localText(row.few_options_reason, language),
    preElectionReason: row.pre_election_reason && localText(row.pre_election_reason, language),
    shortTimeReason: row.short_time_reason && localText(row.short_time_reason, language),
  };
}

function toOption({ id, title, effects, cost }: OptionGiven, language: Language): ConsultationOption {
  return { id: optionId(id), title: localText(title, language), effects: localMarkdown(effects, language), cost: localText(cost, language) };
}

function toOutcome(row: ConsultationRow, language: Language): ConsultationOutcome | null {
  const { we_asked, you_said, we_did, level_kept, outcome_published_at } = row;
  if (!we_asked || !you_said || !we_did || !level_kept || !outcome_published_at) return null;
  return {
    weAsked: localMarkdown(we_asked, language),
    youSaid: localMarkdown(you_said, language),
    weDid: localMarkdown(we_did, language),
    levelKept: level_kept,
    publishedAt: outcome_published_at,
  };
}
