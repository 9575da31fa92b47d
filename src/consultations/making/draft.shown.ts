import { dayOf, globalId, inForce, jurisdictionOf, localText, type Language } from '../../platform/index.js';
import { toConsultation } from '../consultation.row.js';
import type { Consultation } from '../consultation.type.js';
import type { ConsultationDraftEntity } from './draft.entity.js';
import type { ConsultationDraft } from './draft.type.js';

const DAY_MS = 86_400_000;

export type DraftRead = ConsultationDraftEntity & { readonly jurisdiction: string };

export function toDraft(draft: DraftRead, language: Language, now: Date): ConsultationDraft {
  const { id, version, organisationId, content, changedByProfileId, changedAt, previewToken } = draft;
  return {
    uuid: id,
    id: globalId('con', id),
    version,
    organisationId,
    changedByProfileId,
    changedAt,
    previewToken,
    content,
    level: content.level,
    opensAt: content.opensAt ? new Date(content.opensAt) : null,
    closesAt: content.closesAt ? new Date(content.closesAt) : null,
    acknowledgesHolidays: content.acknowledgesHolidays,
    preElectionReason: content.preElectionReason && localText(content.preElectionReason, language),
    preview: toPreview(draft, language, now),
  };
}

/** Exactly what the public gets, from what there is so far. */
export function toPreview({ id, version, organisationId, content, draftedByProfileId, jurisdiction }: DraftRead, language: Language, now: Date): Consultation {
  const opensAt = content.opensAt ? new Date(content.opensAt) : now;
  const { calendar, consultationDays } = jurisdictionOf(jurisdiction);
  const usualDays = inForce(consultationDays, dayOf(opensAt, calendar));
  const row = {
    id,
    version,
    organisation_id: organisationId,
    jurisdiction,
    decision_id: content.decisionId,
    opened_by_profile_id: draftedByProfileId,
    title: content.title,
    summary: content.summary,
    still_open: content.stillOpen,
    already_fixed: content.alreadyFixed,
    affects: content.affects,
    effects: content.effects,
    options: content.options,
    few_options_reason: content.fewOptionsReason,
    ward_ids: content.wardIds,
    topics: content.topics,
    level: content.level ?? ('inform' as const),
    who_may_take_part: content.whoMayTakePart,
    results_shown: content.resultsShown,
    questionnaire: content.questionnaire,
    short_time_reason: content.shortTimeReason,
    pre_election_reason: content.preElectionReason,
    opens_at: opensAt,
    closes_at: content.closesAt ? new Date(content.closesAt) : new Date(opensAt.getTime() + usualDays * DAY_MS),
    ...UNTOUCHED,
  };
  return { ...toConsultation(row, language, now), state: 'draft' };
}

const UNTOUCHED = { stopped_at: null, stop_reason: null, extensions: [], level_changes: [], we_asked: null, you_said: null, we_did: null, level_kept: null, outcome_published_at: null };
