import { dayOf, globalId, inLanguage, jurisdictionOf, localText, type GraphqlContext, type Language, type LocalText, type Texts } from '../platform/index.js';
import type { DecisionState, NoticeExceptionKind } from './decision.entity.js';
import { daysInPublic } from './decision.rules.js';
import type { Decision } from './decision.type.js';
import type { NoticeException } from './notice-exception.type.js';
import { toWords, wordsAsked, type WordsRow } from './versions/index.js';

/** What is read of a decision to show it. */
export interface DecisionRow extends WordsRow {
  [column: string]: unknown;
  id: string;
  version: number;
  state: DecisionState;
  is_key: boolean;
  organisation_id: string;
  jurisdiction: string;
  body_id: string | null;
  is_quasi_judicial: boolean;
  councillor_id: string;
  councillor_office: Texts;
  exception_kind: NoticeExceptionKind | null;
  exception_reasons: Texts | null;
  exception_agreed_by: string | null;
  first_published_at: Date;
  notice_at: Date | null;
  opened_at: Date | null;
  decided_at: Date | null;
  decided_on: string | null;
  carrying_out_since: Date | null;
  done_at: Date | null;
  withdrawn_at: Date | null;
  withdrawn_why: Texts | null;
  superseded_by: string | null;
  superseded_why: Texts | null;
  pre_election_reason: Texts | null;
  kept_until: string | null;
}

const COLUMNS = `d.id, d.version, d.state, d.is_key, d.organisation_id, o.jurisdiction, d.body_id, d.is_quasi_judicial, d.councillor_id, d.councillor_office,
    d.exception_kind, d.exception_reasons, d.exception_agreed_by, d.first_published_at, d.notice_at, d.opened_at, d.decided_at, d.decided_on::text as decided_on,
    d.carrying_out_since, d.done_at, d.withdrawn_at, d.withdrawn_why, d.superseded_by, d.superseded_why, d.pre_election_reason,
    d.kept_until::text as kept_until`;

/** A decision `d` of the organisation `o` in its version `v` that stands, with those fields of its words that are asked for; all when none are named. */
export const decisionColumns = (asked?: ReadonlySet<string>): string => `${COLUMNS}, ${wordsAsked(asked)}`;

export const FROM_DECISIONS = `
  from decision d
  join organisation o on o.id = d.organisation_id
  join decision_version v on v.decision_id = d.id and v.number = d.version_number`;

/** Who sees a decision: everybody, once it is published (S2). */
export const VISIBLE = `d.state <> 'draft'`;

export function toDecision(row: DecisionRow, { viewer: { language } }: GraphqlContext, now: Date): Decision {
  const { calendar } = jurisdictionOf(row.jurisdiction);
  return {
    ...toWords(row, language),
    uuid: row.id,
    id: globalId('dec', row.id),
    version: row.version,
    state: row.state,
    isKey: row.is_key,
    organisationId: row.organisation_id,
    bodyId: row.body_id,
    isQuasiJudicial: row.is_quasi_judicial,
    councillorId: row.councillor_id,
    councillorOffice: inLanguage(row.councillor_office, language).text,
    exception: toException(row, language),
    firstPublishedAt: row.first_published_at,
    noticeAt: row.notice_at,
    openedAt: row.opened_at,
    decidedAt: row.decided_at,
    decidedOn: row.decided_on,
    ...toSteps(row, language),
    daysInPublic: daysInPublic(row.first_published_at, row.decided_on ?? dayOf(row.withdrawn_at ?? now, calendar), calendar),
  };
}

/** What became of it after it was published. */
function toSteps(row: DecisionRow, language: Language) {
  const said = (texts: Texts | null): LocalText | null => texts && localText(texts, language);
  return {
    carryingOutSince: row.carrying_out_since,
    doneAt: row.done_at,
    withdrawnAt: row.withdrawn_at,
    withdrawnWhy: said(row.withdrawn_why),
    supersededById: row.superseded_by,
    supersededWhy: said(row.superseded_why),
    preElectionReason: said(row.pre_election_reason),
    keptUntil: row.kept_until,
  };
}

function toException({ exception_kind, exception_reasons, exception_agreed_by }: DecisionRow, language: Language): NoticeException | null {
  if (!exception_kind || !exception_reasons) return null;
  return { kind: exception_kind, reasons: localText(exception_reasons, language), agreedBy: exception_agreed_by };
}
