import { ConsultationEntity } from '../../src/consultations/consultation.entity.js';
import type { Answers, Questionnaire } from '../../src/consultations/questionnaire/index.js';
import { SubmissionEntity, SubmissionTallies } from '../../src/consultations/submissions/index.js';
import { newId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import type { OpenConsultationInput } from '../../src/consultations/index.js';
import type { TestApp } from './app.js';
import { anOpenConsultation, type OpenedRound } from './consultations.js';
import { QUESTIONNAIRE } from './answered.js';

export interface Asking extends Partial<Pick<ConsultationEntity, 'questionnaire' | 'resultsShown' | 'whoMayTakePart'>> {
  readonly opening?: Partial<OpenConsultationInput>;
}

/** An open consultation that asks one item of each kind, or what is given. */
export async function aConsultationAsking(app: TestApp, opener: Viewer, { opening = {}, ...asking }: Asking = {}): Promise<OpenedRound> {
  const opened = await anOpenConsultation(app, opener, opening);
  const questionnaire: Questionnaire = asking.questionnaire ?? QUESTIONNAIRE;
  await app.get(UnitOfWork).run((tx) => tx.manager.update(ConsultationEntity, { id: opened.consultationId }, { resultsShown: 'live', ...asking, questionnaire } as object));
  return opened;
}

interface Sent extends Partial<Omit<SubmissionEntity, 'answers' | 'withdrawnAt'>> {
  isTakenBack?: boolean;
}

/** What somebody sent in, as it is kept and counted. One with a profile or organisation has that source; the rest is on paper. */
export async function sentIn(app: TestApp, consultationId: string, answers: Answers, { isTakenBack = false, ...sent }: Sent = {}): Promise<SubmissionEntity> {
  return app.get(UnitOfWork).run(async (tx) => {
    const consultation = await tx.manager.findOneByOrFail(ConsultationEntity, { id: consultationId });
    const id = sent.id ?? newId();
    const before = await tx.lock(SubmissionEntity, { id });
    const after: SubmissionEntity = {
      ...{ id, consultationId, version: (before?.version ?? 0) + 1, source: 'paper', profileId: null, organisationId: null, linkHash: null, wardId: null, ageBand: null },
      ...{ language: 'en', mayQuote: false, wantsOutcome: false, holdsContactDetails: false, reference: before?.reference ?? id, receivedAt: tx.now },
      ...sent,
      answers: isTakenBack ? {} : answers,
      withdrawnAt: isTakenBack ? tx.now : null,
    };
    await tx.save(SubmissionEntity, after);
    await app.get(SubmissionTallies).apply(tx, consultation, before, after);
    return after;
  });
}
