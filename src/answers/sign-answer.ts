import { OrganisationEntity, untranslated, type CouncillorInOffice } from '../identity/index.js';
import { newId, toTexts, TranslationMissing, type LocalTextInput, type Problem, type Texts, type Transaction } from '../platform/index.js';
import type { AnswerDueEntity } from './answer-due.entity.js';
import { AnswerEntity, type AnswerPosition } from './answer.entity.js';

interface AnswerGiven {
  readonly number: number;
  readonly position: AnswerPosition;
  readonly text: LocalTextInput;
}

/** Keeps one version of an answer, signed with name and office as held now (D1). Those before it stay. */
export async function signAnswer(tx: Transaction, due: AnswerDueEntity, signatory: CouncillorInOffice, given: AnswerGiven): Promise<AnswerEntity> {
  const { profileId, name, office } = signatory;
  const { number, position, text } = given;
  const answer = { id: newId(), answerDueId: due.id, profileId, name, office, number, position, text: toTexts(text), answeredAt: tx.now };
  await tx.manager.insert(AnswerEntity, answer);
  return answer;
}

/** Every text in each language that the council must publish in (L1). */
export async function refusalOfTexts(tx: Transaction, due: AnswerDueEntity, texts: Readonly<Record<string, Texts>>): Promise<Problem | null> {
  const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: due.organisationId });
  const missing = untranslated(organisation, texts);
  return missing.length > 0 ? new TranslationMissing(missing) : null;
}
