import { globalId, inLanguage, type Language, type Texts } from '../platform/index.js';
import type { CaseCause, CaseState } from './case.entity.js';
import { seenVersion, stateAt } from './case.rules.js';
import type { Case, CaseSubject } from './case.type.js';
import type { CaseCard } from './reportables.js';

/** A case as its queries give it. */
export interface CaseRow extends Record<string, unknown> {
  id: string;
  version: number;
  kind: string;
  subject_id: string;
  scope_kind: string;
  scope_id: string;
  reason: Texts;
  because: CaseCause[];
  state: CaseState;
  opened_at: Date;
  claimed_by: string | null;
  claimed_at: Date | null;
  sorts_at: Date;
  decided_at: Date | null;
  judged_by: string | null;
}

export const CASE_COLUMNS = `
  c.id, c.version, c.kind, c.subject_id, c.scope_kind, c.scope_id, c.reason, c.because, c.state, c.opened_at, c.claimed_by, c.claimed_at, c.sorts_at, c.decided_at,
  (select p.account_id from moderation_appeal a join moderation_decision d on d.id = a.decision_id join profile p on p.id = d.profile_id
   where a.case_id = c.id and a.outcome is null) as judged_by`;

/** The case as a moderator sees it now. `card` is null when the contribution is gone. */
export function toCase(row: CaseRow, card: CaseCard | null, seen: { idKind: string; language: Language; now: Date }): Case {
  const state = stateAt({ state: row.state, claimedBy: row.claimed_by, claimedAt: row.claimed_at }, seen.now);
  const isClaimed = state === 'claimed';
  return {
    uuid: row.id,
    id: globalId('case', row.id),
    version: seenVersion(row.version, card?.version ?? 0),
    state,
    place: { kind: row.scope_kind, id: row.scope_id },
    reason: inLanguage(row.reason, seen.language).text,
    because: row.because,
    subject: toSubject(row, card, seen.idKind),
    openedAt: row.opened_at,
    claimedAt: isClaimed ? row.claimed_at : null,
    claimantId: isClaimed ? row.claimed_by : null,
    decidedAt: row.decided_at,
    judgedBy: row.judged_by,
    waitingMinutes: state === 'decided' ? 0 : Math.max(0, Math.floor((seen.now.getTime() - row.opened_at.getTime()) / 60_000)),
  };
}

function toSubject(row: CaseRow, card: CaseCard | null, idKind: string): CaseSubject {
  return {
    caseUuid: row.id,
    kind: row.kind,
    id: globalId(idKind, row.subject_id),
    excerpt: card?.excerpt ?? '',
    html: card?.html ?? '',
    authorName: card?.authorName ?? '',
    context: [...(card?.context ?? [])],
    path: card?.path ?? null,
    version: card?.version ?? 0,
  };
}
