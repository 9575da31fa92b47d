import { Injectable } from '@nestjs/common';
import { DraftChangedMeanwhile, Drafts } from '../drafts/index.js';
import { Files } from '../files/index.js';
import { BodyEntity, councillorInOffice, OrganisationEntity, PreElectionReasonMissing, type CouncillorInOffice } from '../identity/index.js';
import {
  isRefusal,
  newId,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  SeveralProblems,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Texts,
  type Transaction,
  type Viewer,
} from '../platform/index.js';
import { auditOf, CannotBeCited, Citing, type Cite } from './cites/index.js';
import { mayPublish } from './decision.access.js';
import { DecisionEntity } from './decision.entity.js';
import { decisionPublished } from './decision.events.js';
import { ExceptionIncomplete, NothingIsMissing, NotOnTheBody, NoticeTooShort } from './decision.problems.js';
import type { Announcement } from './decision.rules.js';
import { Decision } from './decision.type.js';
import { attachPapers } from './papers/index.js';
import type { PublishDecisionInput } from './publish-decision.input.js';
import { refusalOfPublishing } from './steps/index.js';
import { ContentIncomplete, contentOf, PeriodBackwards, PreferenceTooEarly, publishVersion, TwoPreferred, type WrittenContent } from './versions/index.js';
import { UnknownGround } from './withheld/index.js';

export const PublishDecisionOutcome = outcomeOf('PublishDecisionOutcome', 'The decision, now before the public.', Decision, [
  ...[DraftChangedMeanwhile, NothingIsMissing, NoticeTooShort, ExceptionIncomplete, NotOnTheBody, PreElectionReasonMissing, TranslationMissing, SeveralProblems],
  ...[ContentIncomplete, TwoPreferred, PreferenceTooEarly, PeriodBackwards, UnknownGround, CannotBeCited],
]);

const FIRST_PUBLISHED: Texts = { en: 'First published', cy: 'Cyhoeddwyd gyntaf' };

/** A councillor puts a decision they or their body will take before the public, under their own name (D1). */
@Injectable()
export class PublishDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly files: Files,
    private readonly citing: Citing,
  ) {}

  async execute(viewer: Viewer, input: PublishDecisionInput): Promise<Problem | DecisionEntity> {
    const cites = await this.citing.read(input.cites);
    if (isRefusal(cites)) return cites;
    return this.work.run(async (tx) => {
      const { organisationId, bodyId } = input;
      const organisation = await tx.find(OrganisationEntity, { id: organisationId });
      if (!organisation || (bodyId && !(await tx.find(BodyEntity, { id: bodyId, organisationId })))) return new NotAvailable();
      const councillor = await councillorInOffice(tx, organisationId, viewer.profile?.id);
      if (!councillor || !mayPublish(viewer, organisationId)) return new NotAllowed();
      const decision = newDecision(tx, councillor, input);
      const written = contentOf(input, decision.id, tx.now);
      const refusal = await refusalOfPublishing(tx, { decision, written, organisation, cites });
      if (refusal) return refusal;
      if (input.onlyCheck) return new NothingIsMissing();
      const notTheirs = (await this.drafts.finish(tx, viewer, input.draftId, input.draftVersion)) ?? (await attachPapers(this.files, tx, viewer, written.papers));
      return notTheirs ?? this.publish(tx, viewer, decision, { written, cites });
    });
  }

  private async publish(tx: Transaction, viewer: Viewer, decision: DecisionEntity, { written, cites }: Said): Promise<DecisionEntity> {
    await tx.save(DecisionEntity, decision);
    const first = { decisionId: decision.id, number: 1, publishedBy: decision.councillorId, whyChanged: FIRST_PUBLISHED };
    await publishVersion(tx, first, written);
    await this.citing.write(tx, decision, decision.councillorId, cites);
    tx.record(decisionPublished(decision));
    const { id, organisationId, bodyId, isKey, decidesOn, decidesUntil, exceptionKind, exceptionAgreedBy, preElectionReason } = decision;
    const withheld = written.withheld.map(({ part, ground }) => ({ part, ground }));
    const details = { bodyId, isKey, decidesOn, decidesUntil, exceptionKind, exceptionAgreedBy, preElectionReason, withheld, cites: auditOf(cites) };
    tx.audit({ organisationId, actor: viewer, act: 'decision.published', subject: { kind: 'decision', id }, details });
    return decision;
  }
}

interface Said {
  readonly written: WrittenContent;
  readonly cites: readonly Cite[];
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

/** Notice is given of a key decision and of what takes no views; any other is open for views at once. */
function newDecision(tx: Transaction, { profileId, office }: CouncillorInOffice, input: PublishDecisionInput): DecisionEntity {
  const { organisationId, bodyId = null, isKey, wardIds, decidesUntil = null } = input;
  const isQuasiJudicial = input.isQuasiJudicial ?? false;
  const waits = isKey || isQuasiJudicial;
  return {
    ...announcementOf(input),
    ...{ id: newId(), organisationId, bodyId, wardIds: [...new Set(wardIds ?? [])], topics: input.topics ?? [], councillorId: profileId, councillorOffice: office },
    ...{ isQuasiJudicial, decidesUntil, preElectionReason: input.preElectionReason ? toTexts(input.preElectionReason) : null },
    ...{ state: waits ? 'notice' : 'open', noticeAt: waits ? tx.now : null, openedAt: waits ? null : tx.now },
    ...{ firstPublishedAt: tx.now, decidedAt: null, decidedOn: null, carryingOutSince: null, doneAt: null, withdrawnAt: null, withdrawnWhy: null },
    ...{ supersededBy: null, supersededWhy: null, keptUntil: null, papersKeptUntil: null, versionNumber: 1, version: 1 },
  };
}
