import { OrganisationEntity, untranslated, type CouncillorInOffice } from '../identity/index.js';
import { newId, TranslationMissing, type Problem, type Texts, type Transaction } from '../platform/index.js';
import type { AnswerDueEntity } from './answer-due.entity.js';
import { AnswerEntity, type AnswerWords } from './answer.entity.js';

interface AnswerGiven extends AnswerWords {
  readonly number: number;
  readonly reason: Texts | null;
}

/** Keeps one version of an answer, signed with name, office and ward as held now (D1). Those before it stay (D4). */
export async function signAnswer(tx: Transaction, due: AnswerDueEntity, signatory: CouncillorInOffice, given: AnswerGiven): Promise<AnswerEntity> {
  const { profileId, name, office, ward } = signatory;
  const answer = { id: newId(), answerDueId: due.id, profileId, name, office, ward, ...given, answeredAt: tx.now };
  await tx.manager.insert(AnswerEntity, answer);
  return answer;
}

/** The number of the councillor's latest version; 0 before the first. */
export async function standingNumber(tx: Transaction, dueId: string, profileId: string): Promise<number> {
  return (await tx.manager.maximum(AnswerEntity, 'number', { answerDueId: dueId, profileId })) ?? 0;
}

/** Every text in each language that the council must publish in (L1). */
export async function refusalOfTexts(tx: Transaction, due: AnswerDueEntity, texts: Readonly<Record<string, Texts>>): Promise<Problem | null> {
  const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: due.organisationId });
  const missing = untranslated(organisation, texts);
  return missing.length > 0 ? new TranslationMissing(missing) : null;
}
