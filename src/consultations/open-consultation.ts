import { Injectable } from '@nestjs/common';
import { OrganisationEntity } from '../identity/index.js';
import { StatementRounds } from '../opinions/index.js';
import { jurisdictionOf, newId, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type LocalTextInput, type Problem, type Texts, type Transaction, type Viewer } from '../platform/index.js';
import { DecisionFacts } from '../proceedings/index.js';
import { mayConsultFor } from './consultation.access.js';
import { ConsultationEntity, type WhoMayTakePart } from './consultation.entity.js';
import { opened } from './consultation.events.js';
import { ClosesTooSoon, DecisionAlreadyFinal, OpeningIncomplete, ShortTimeNeedsReason } from './consultation.problems.js';
import { textsProblem, timeProblem } from './consultation.rules.js';
import { Consultation } from './consultation.type.js';
import { HOST_KIND } from './hosted-rounds.js';
import type { OpenConsultationInput } from './open-consultation.input.js';
import { statementsAlone } from './questionnaire/index.js';

export const OpenConsultationOutcome = outcomeOf('OpenConsultationOutcome', 'The consultation as it opened, or why it did not.', Consultation, [
  DecisionAlreadyFinal,
  OpeningIncomplete,
  ShortTimeNeedsReason,
  ClosesTooSoon,
  TranslationMissing,
]);

/** Puts something to the public; it closes by itself at the moment stated (G6). */
@Injectable()
export class OpenConsultation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: DecisionFacts,
    private readonly rounds: StatementRounds,
  ) {}

  execute(viewer: Viewer, input: OpenConsultationInput): Promise<Problem | ConsultationEntity> {
    return this.work.run(async (tx) => {
      const organisation = await tx.find(OrganisationEntity, { id: input.organisationId });
      if (!organisation || !viewer.profile) return new NotAvailable();
      const texts = textsOf(input);
      const refusal =
        (await this.askingProblem(tx, viewer, input)) ??
        textsProblem(texts, organisation) ??
        timeProblem(input.closesAt, writtenOrNull(input.shortTimeReason), jurisdictionOf(organisation.jurisdiction), tx.now);
      return refusal ?? this.open(tx, viewer, { ...newConsultation(input, tx.now), ...texts, openedByProfileId: viewer.profile.id }, input);
    });
  }

  /** Whether the viewer may ask this in the organisation's name, and whether there is anything left to ask (G1). */
  private async askingProblem(tx: Transaction, viewer: Viewer, { organisationId, decisionId }: OpenConsultationInput): Promise<Problem | null> {
    if (!decisionId) return mayConsultFor(viewer, organisationId) ? null : new NotAllowed();
    const decision = await this.decisions.of(tx, viewer, decisionId);
    if (!decision || decision.organisationId !== organisationId) return new NotAvailable();
    if (!decision.mayConsult) return new NotAllowed();
    return decision.isFinal ? new DecisionAlreadyFinal() : null;
  }

  private async open(tx: Transaction, viewer: Viewer, consultation: ConsultationEntity, input: OpenConsultationInput): Promise<ConsultationEntity> {
    const { id, organisationId, opensAt, closesAt, openedByProfileId: authorProfileId } = consultation;
    await tx.save(ConsultationEntity, consultation);
    const host = { hostKind: HOST_KIND, hostId: id, organisationId, scopeKind: 'organisation', scopeId: organisationId, isYouth: false };
    const statements = input.statements.map((texts) => ({ texts: toTexts(texts), authorProfileId }));
    await this.rounds.open(tx, { ...host, isPremoderated: input.readsSuggestionsFirst, opensAt, closesAt }, statements);
    await tx.enqueue({ task: 'close-consultation', payload: { consultationId: id }, runAt: closesAt, key: `close-consultation:${id}` });
    tx.record(opened(consultation));
    const { level, decisionId } = consultation;
    tx.audit({ organisationId, actor: viewer, act: 'consultation.opened', subject: { kind: 'consultation', id }, details: { level, decisionId, closesAt } });
    return consultation;
  }
}

function textsOf(input: OpenConsultationInput): Pick<ConsultationEntity, 'title' | 'summary' | 'stillOpen' | 'alreadyFixed' | 'affects'> {
  return {
    title: toTexts(input.title),
    summary: toTexts(input.summary),
    stillOpen: toTexts(input.stillOpen),
    alreadyFixed: toTexts(input.alreadyFixed),
    affects: toTexts(input.affects),
  };
}

const SIGNED_IN: WhoMayTakePart = { openTo: 'signed-in', wardIds: [], ageBands: [], organisations: false };

function writtenOrNull(input: LocalTextInput | null | undefined): Texts | null {
  const texts = input ? toTexts(input) : {};
  return Object.keys(texts).length > 0 ? texts : null;
}

function newConsultation(input: OpenConsultationInput, now: Date): Omit<ConsultationEntity, keyof ReturnType<typeof textsOf> | 'openedByProfileId'> {
  const { organisationId, decisionId = null, level, closesAt } = input;
  const unchanged = { levelChanges: [], extensions: [], stoppedAt: null, stopReason: null };
  const asked = {
    effects: {},
    options: [],
    fewOptionsReason: null,
    wardIds: [],
    whoMayTakePart: SIGNED_IN,
    resultsShown: 'live' as const,
    questionnaire: statementsAlone(input.statements.map(toTexts), input.readsSuggestionsFirst),
    preElectionReason: null,
  };
  const outcome = { closedAt: null, weAsked: null, youSaid: null, weDid: null, levelKept: null, outcomePublishedAt: null };
  return { id: newId(), version: 1, organisationId, decisionId, level, shortTimeReason: writtenOrNull(input.shortTimeReason), opensAt: now, closesAt, ...asked, ...unchanged, ...outcome };
}
