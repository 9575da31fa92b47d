import { Injectable } from '@nestjs/common';
import { StatementRounds } from '../../opinions/index.js';
import { isRefusal, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { announced, opened } from '../consultation.events.js';
import { HOST_KIND } from '../hosted-rounds.js';
import type { ConsultationContent } from '../making/index.js';
import { itemsOf } from '../questionnaire/index.js';
import { OpeningCircumstances } from './circumstances.js';
import { NotReadyToOpen } from './opening.problems.js';
import { isAnswered, openingFindings, openingWarnings, opensAtOf } from './opening.rules.js';

export interface Given {
  readonly id: string;
  readonly organisationId: string;
  readonly content: ConsultationContent;
}

/** Makes a consultation of what was written, once everything is there: it opens when it says, and closes by itself (G6). */
@Injectable()
export class PutToPublic {
  constructor(
    private readonly circumstances: OpeningCircumstances,
    private readonly rounds: StatementRounds,
  ) {}

  async execute(tx: Transaction, viewer: Viewer, given: Given): Promise<Problem | ConsultationEntity> {
    const { content, organisationId } = given;
    const circumstances = await this.circumstances.of(tx, viewer, given);
    if (isRefusal(circumstances)) return circumstances;
    const findings = openingFindings(content, circumstances);
    if (findings.length > 0) return new NotReadyToOpen(findings, viewer.language);
    const consultation = await tx.save(ConsultationEntity, toConsultation(given, viewer.profile?.id ?? '', tx.now));
    await this.hostRound(tx, consultation);
    await this.wakeAtItsTimes(tx, consultation);
    const { id, level, decisionId, opensAt, closesAt } = consultation;
    const answered = openingWarnings(content, circumstances).filter((warning) => isAnswered(warning, content));
    const details = { level, decisionId, opensAt, closesAt, warnings: answered.map(({ kind }) => kind), preElectionReason: content.preElectionReason };
    tx.audit({ organisationId, actor: viewer, act: opensAt > tx.now ? 'consultation.announced' : 'consultation.opened', subject: { kind: 'consultation', id }, details });
    return consultation;
  }

  private async hostRound(tx: Transaction, { id, organisationId, opensAt, closesAt, openedByProfileId: authorProfileId, questionnaire }: ConsultationEntity): Promise<void> {
    const asked = itemsOf(questionnaire).find((item) => item.kind === 'statement-round');
    if (!asked) return;
    const host = { hostKind: HOST_KIND, hostId: id, organisationId, scopeKind: 'organisation', scopeId: organisationId, isYouth: false };
    const statements = asked.statements.map((texts) => ({ texts, authorProfileId }));
    await this.rounds.open(tx, { ...host, isPremoderated: asked.isPremoderated, opensAt, closesAt }, statements);
  }

  /** The state is the clock's alone; the jobs tell those who watch, and put the closing on the record. */
  private async wakeAtItsTimes(tx: Transaction, consultation: ConsultationEntity): Promise<void> {
    const { id: consultationId, opensAt, closesAt } = consultation;
    const payload = { consultationId };
    await tx.enqueue({ task: 'close-consultation', payload, runAt: closesAt, key: `close-consultation:${consultationId}` });
    if (opensAt <= tx.now) return tx.record(opened(consultation));
    await tx.enqueue({ task: 'tell-opening', payload, runAt: opensAt, key: `tell-opening:${consultationId}` });
    tx.record(announced(consultation));
  }
}

/** Everything has been found to be there. */
function toConsultation({ id, organisationId, content }: Given, openedByProfileId: string, now: Date): ConsultationEntity {
  const { acknowledgesHolidays: _, level, closesAt, wardIds, topics, ...written } = content;
  const unchanged = { levelChanges: [], extensions: [], stoppedAt: null, stopReason: null };
  const outcome = { closedAt: null, weAsked: null, youSaid: null, weDid: null, levelKept: null, outcomePublishedAt: null };
  return {
    ...{ id, version: 1, organisationId, openedByProfileId },
    ...written,
    wardIds: [...wardIds],
    topics: [...topics],
    level: level ?? 'inform',
    opensAt: opensAtOf(content, now),
    closesAt: new Date(closesAt ?? now),
    ...unchanged,
    ...outcome,
  };
}
