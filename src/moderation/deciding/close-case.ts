import { newId, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { CaseEntity } from '../case.entity.js';
import { ModerationDecisionEntity } from '../decision.entity.js';
import { tell } from '../open-case.js';
import { pauseAuthor } from '../pauses/index.js';
import type { DecidedAction } from '../reportables.js';
import { pauseEnds } from '../rules/index.js';
import { tellAuthor, tellReporters } from '../telling.js';

export interface Decided {
  readonly moderator: Viewer;
  readonly action: DecidedAction;
  readonly rule: { readonly id: string; readonly text: Texts };
  readonly words: string;
  readonly pauseHours: number | null;
  readonly subjectVersion: number;
}

/** Keeps a decision that has been carried out, closes its case, and has everybody told whom it concerns; on the record without its words (S7). */
export async function closeCase(tx: Transaction, found: CaseEntity, decided: Decided): Promise<CaseEntity> {
  const { moderator, action, rule, words, pauseHours, subjectVersion } = decided;
  const pausedUntil = pauseHours === null ? null : pauseEnds(tx.now, pauseHours);
  const decision = await tx.save(ModerationDecisionEntity, {
    ...{ id: newId(), caseId: found.id, action, ruleId: rule.id, rule: rule.text, words, subjectVersion, pausedUntil },
    ...{ profileId: moderator.profile?.id ?? '', decidedAt: tx.now, openedAt: found.openedAt, lookedAt: found.lookedAt },
  });
  if (found.authorId) await pauseAuthor(tx, { kind: found.scopeKind, id: found.scopeId }, found.authorId, decision);
  const acted = action === 'hide' || action === 'remove' || action === 'ask-for-changes';
  await tellReporters(tx, found.id, { outcome: acted ? 'acted' : 'kept', decisionId: decision.id });
  tellAuthor(tx, found, action);
  Object.assign(found, { state: 'decided', claimedBy: null, claimedAt: null, decidedAt: tx.now, version: found.version + 1 });
  tell(tx, 'case.decided', found);
  const details = { action, rule: rule.id, contribution: { kind: found.kind, id: found.subjectId }, ...(pauseHours === null ? {} : { pauseHours }) };
  tx.audit({ organisationId: found.organisationId, actor: moderator, act: 'case.decided', subject: { kind: 'case', id: found.id }, details });
  return tx.save(CaseEntity, found);
}
