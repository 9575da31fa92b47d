import type { WardEntity } from '../../identity/index.js';
import { InvalidInput, type Language, type Problem } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import { itemId } from '../questionnaire/index.js';
import { checkAnswers, toAnswers } from '../submissions/index.js';
import type { PaperContentInput } from './paper.input.js';
import type { Content } from './paper-desk.js';

/** What was typed in, checked as what is sent in online, but for what was left blank on the paper. */
export function contentOf(input: PaperContentInput, { questionnaire }: ConsultationEntity, wards: readonly WardEntity[], language: Language): Content | Problem {
  const { answers, problems } = checkAnswers(questionnaire, toAnswers(questionnaire, input.answers), { complete: false });
  const fields = problems.map(({ itemId: id, words }) => ({ path: `content.answers.${itemId(id)}`, message: words[language] }));
  if (fields.length === 0 && Object.keys(answers).length === 0) fields.push({ path: 'content.answers', message: NOTHING[language] });
  const { wardId = null, ageBand = null, mayQuote } = input;
  if (wardId !== null && !wards.some(({ id }) => id === wardId)) fields.push({ path: 'content.wardId', message: NO_WARD[language] });
  return fields.length > 0 ? new InvalidInput(fields) : { answers, language: input.language, wardId, ageBand, mayQuote };
}

const NOTHING = { en: 'Enter at least one answer.', cy: 'Cofnodwch o leiaf un ateb.' };
const NO_WARD = { en: 'The council has no such ward.', cy: 'Nid oes gan y cyngor ward o’r fath.' };
