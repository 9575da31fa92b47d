import { createHash } from 'node:crypto';
import type { Answered, Questionnaire } from '../../src/consultations/questionnaire/index.js';
import { SubmitAnswers, type SubmitAnswersInput } from '../../src/consultations/index.js';
import { globalId, isRefusal, UnitOfWork, type AgeBand, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { anOpenConsultation, type OpenedRound } from './consultations.js';
import { everyKind } from './questionnaires.js';

/** The id that a short name stands for. */
export function idOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `01890000-0000-7000-8000-${digits}`;
}

export const itemIdOf = (name: string): string => globalId('item', idOf(name));
export const optionIdOf = (name: string): string => globalId('opt', idOf(name));

/** The same questionnaire with ids as they are kept instead of short names. */
export function withIds(questionnaire: Questionnaire): Questionnaire {
  const written = JSON.stringify(questionnaire, (key, value: unknown) => {
    if (key === 'id' || key === 'itemId') return idOf(String(value));
    return key === 'optionIds' ? (value as string[]).map(idOf) : value;
  });
  return JSON.parse(written) as Questionnaire;
}

export interface Asked {
  questionnaire: Questionnaire;
  openTo: 'anyone' | 'signed-in';
  wardIds: string[];
  ageBands: AgeBand[];
  organisations: boolean;
  closesAt: Date;
}

/** A consultation that asks one thing of every kind, unless a test asks otherwise. */
export async function anOpenQuestionnaire(app: TestApp, opener: Viewer, wishes: Partial<Asked> = {}): Promise<OpenedRound> {
  const { questionnaire = withIds(everyKind), openTo = 'signed-in', wardIds = [], ageBands = [], organisations = false, closesAt } = wishes;
  const opened = await anOpenConsultation(app, opener, closesAt ? { closesAt } : {});
  const who = { openTo, wardIds, ageBands, organisations };
  await app.get(UnitOfWork).run((tx) =>
    tx.query('update consultation set questionnaire = $2, who_may_take_part = $3 where id = $1', [opened.consultationId, JSON.stringify(questionnaire), JSON.stringify(who)]),
  );
  return opened;
}

/** An answer in own words to the item called `why`, and whatever else a test gives. */
export function aSubmission(consultationId: string, wishes: Partial<SubmitAnswersInput> = {}): SubmitAnswersInput {
  const answers = [{ itemId: idOf('why'), text: 'Because of the shade.' }];
  return { consultationId, answers, language: 'en', mayQuote: false, wantsOutcome: false, ...wishes };
}

type Sent = Exclude<Awaited<ReturnType<SubmitAnswers['execute']>>, { code: string }>;

/** Sends it in, and fails where that is refused. */
export async function sendIn(app: TestApp, viewer: Viewer, input: SubmitAnswersInput, address: string | null = null): Promise<Sent> {
  const sent = await app.get(SubmitAnswers).execute(viewer, input, address);
  if (isRefusal(sent)) throw new Error(`Not taken: ${sent.code} ${JSON.stringify(sent)}`);
  return sent;
}

export const words = (text: string): Answered => ({ kind: 'open-text', text });
