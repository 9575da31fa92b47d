import { globalId, localText, type Language, type Texts } from '../platform/index.js';
import type { CaseState } from './case.entity.js';
import type { ModerationDecision } from './case.type.js';
import type { DecidedAction } from './reportables.js';
import { canBeAppealed } from './rules/index.js';

/** A decision as its queries give it; `key` is what it was asked by. */
export interface DecisionRow extends Record<string, unknown> {
  key: string;
  id: string;
  action: DecidedAction;
  rule_id: string;
  rule: Texts;
  words: string;
  profile_id: string;
  decided_at: Date;
  paused_until: Date | null;
  author_id: string | null;
  case_state: CaseState;
  has_appeal: boolean;
  is_latest: boolean;
}

/** Of a decision `d` on a case `c`. */
export const DECISION_COLUMNS = `
  d.id, d.action, d.rule_id, d.rule, d.words, d.profile_id, d.decided_at, c.author_id, c.state as case_state,
  (select p.ends_at from moderation_pause p where p.decision_id = d.id and p.lifted_at is null) as paused_until,
  exists (select from moderation_appeal a where a.decision_id = d.id) as has_appeal,
  not exists (select from moderation_decision n where n.case_id = d.case_id and (n.decided_at, n.id) > (d.decided_at, d.id)) as is_latest`;

export function toDecision(row: DecisionRow, language: Language): ModerationDecision {
  return {
    uuid: row.id,
    id: globalId('modd', row.id),
    action: row.action,
    rule: { id: globalId('rule', row.rule_id), text: localText(row.rule, language) },
    words: row.words,
    decidedAt: row.decided_at,
    pausedUntil: row.paused_until,
    profileId: row.profile_id,
    authorId: row.author_id,
    isAppealable: canBeAppealed({ action: row.action, isLatest: row.is_latest, hasAppeal: row.has_appeal, caseState: row.case_state }),
  };
}
