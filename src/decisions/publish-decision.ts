import { Injectable } from '@nestjs/common';
import { councillorInOffice, OrganisationEntity, untranslated, WardEntity, type CouncillorInOffice } from '../identity/index.js';
import {
  jurisdictionOf,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Texts,
  type Transaction,
  type Viewer,
} from '../platform/index.js';
import { mayPublish } from './decision.access.js';
import { DecisionEntity } from './decision.entity.js';
import { decisionPublished } from './decision.events.js';
import { ExceptionIncomplete, NoticeTooShort } from './decision.problems.js';
import { refusalOfNotice, type Announcement } from './decision.rules.js';
import { Decision } from './decision.type.js';
import type { PublishDecisionInput } from './publish-decision.input.js';
import { contentOf, publishVersion, textsOf, type DecisionContent } from './versions/index.js';

export const PublishDecisionOutcome = outcomeOf('PublishDecisionOutcome', 'The decision, now before the public.', Decision, [
  NoticeTooShort,
  ExceptionIncomplete,
  TranslationMissing,
]);

const FIRST_PUBLISHED: Texts = { en: 'First published', cy: 'Cyhoeddwyd gyntaf' };

/** A councillor puts a decision they will take before the public, under their own name (D1). */
@Injectable()
export class PublishDecision {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: PublishDecisionInput): Promise<Problem | DecisionEntity> {
    return this.work.run(async (tx) => {
      const { organisationId, wardId } = input;
      const organisation = await tx.find(OrganisationEntity, { id: organisationId });
      if (!organisation || (wardId && !(await tx.find(WardEntity, { id: wardId, organisationId })))) return new NotAvailable();
      const councillor = await councillorInOffice(tx, organisationId, viewer.profile?.id);
      if (!councillor || !mayPublish(viewer, organisationId)) return new NotAllowed();
      const [announced, content] = [announcementOf(input), contentOf(input)];
      const refusal = refusalOfNotice(announced, tx.now, jurisdictionOf(organisation.jurisdiction)) ?? refusalOfTexts(organisation, announced, content);
      if (refusal) return refusal;
      const decision = await tx.save(DecisionEntity, { ...announced, ...newDecision(tx, councillor, input) });
      const first = { decisionId: decision.id, number: 1, publishedBy: councillor.profileId, whyChanged: FIRST_PUBLISHED };
      await publishVersion(tx, first, content);
      tx.record(decisionPublished(decision));
      const { id, isKey, decidesOn, exceptionKind, exceptionAgreedBy } = decision;
      const details = { isKey, decidesOn, exceptionKind, exceptionAgreedBy };
      tx.audit({ organisationId, actor: viewer, act: 'decision.published', subject: { kind: 'decision', id }, details });
      return decision;
    });
  }
}

function announcementOf({ isKey, decidesOn, exception }: PublishDecisionInput): Announcement {
  return {
    isKey,
    decidesOn,
    exceptionKind: isKey ? (exception?.kind ?? null) : null,
    exceptionReasons: isKey && exception?.reasons ? toTexts(exception.reasons) : null,
    exceptionAgreedBy: isKey ? (exception?.agreedBy ?? null) : null,
  };
}

function refusalOfTexts(organisation: OrganisationEntity, { exceptionReasons }: Announcement, content: DecisionContent): Problem | null {
  const texts = exceptionReasons ? { ...textsOf(content), 'exception.reasons': exceptionReasons } : textsOf(content);
  const missing = untranslated(organisation, texts);
  return missing.length > 0 ? new TranslationMissing(missing) : null;
}

/** Notice is given of a key decision; any other is open for views at once. */
function newDecision(tx: Transaction, { profileId, office }: CouncillorInOffice, input: PublishDecisionInput) {
  const { organisationId, wardId = null, isKey } = input;
  return {
    ...{ id: newId(), organisationId, wardId, councillorId: profileId, councillorOffice: office },
    ...{ state: isKey ? ('notice' as const) : ('open' as const), noticeAt: isKey ? tx.now : null, openedAt: isKey ? null : tx.now },
    ...{ firstPublishedAt: tx.now, decidedAt: null, versionNumber: 1, version: 1 },
  };
}
