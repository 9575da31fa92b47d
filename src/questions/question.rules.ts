import { contactDetails, type ContactDetail, type Language, type Problem, type Texts } from '../platform/index.js';
import type { CaseCause } from '../moderation/index.js';
import type { QuestionEntity, QuestionState } from './question.entity.js';
import { CannotBeJoined, QuestionSettled } from './question.problems.js';

/** So many of one's own may wait for the clerks at a time (S4). */
export const MOST_WAITING = 5;

type Words = Pick<QuestionEntity, 'title' | 'body'>;

/** What in it could lead somebody to a person. It waits with every other question, and says so. */
export function detailsIn({ title, body }: Words): ContactDetail[] {
  return contactDetails(`${title}\n${body}`);
}

const WAITS: Texts = { en: 'Questions are read before they are published.', cy: 'Darllenir cwestiynau cyn eu cyhoeddi.' };
const HOLDS: Texts = { en: 'It may hold contact details:', cy: 'Gall gynnwys manylion cyswllt:' };

const DETAILS: Readonly<Record<ContactDetail, Readonly<Record<Language, string>>>> = {
  email: { en: 'an e-mail address', cy: 'cyfeiriad e-bost' },
  phone: { en: 'a telephone number', cy: 'rhif ffôn' },
  handle: { en: 'a name on another service', cy: 'enw ar wasanaeth arall' },
  link: { en: 'a link', cy: 'dolen' },
  school: { en: 'the name of a school', cy: 'enw ysgol' },
};

/** What its author and the clerks are told of why it waits. */
export function reasonToHold(found: readonly ContactDetail[]): Texts {
  if (found.length === 0) return WAITS;
  const kinds = (language: Language): string => found.map((detail) => DETAILS[detail][language]).join(', ');
  return { en: `${WAITS.en} ${HOLDS.en} ${kinds('en')}.`, cy: `${WAITS.cy} ${HOLDS.cy} ${kinds('cy')}.` };
}

/** The same for those who look for cases in the queue. */
export const causesToHold = (found: readonly ContactDetail[]): CaseCause[] => (found.length > 0 ? ['read-first', 'contact-details'] : ['read-first']);

/** Not before the public yet. */
export const isInTheMaking = (state: QuestionState): boolean => state === 'waiting' || state === 'returned';

/** Its author changes or withdraws it until it is published; from then on the answer stays owed. */
export function refusalOfChange(question: Pick<QuestionEntity, 'state' | 'hiddenAt'>): Problem | null {
  return isInTheMaking(question.state) && !question.hiddenAt ? null : new QuestionSettled();
}

/** Others ask it too until it is answered, and again when it is reopened. */
export function takesAskers(question: Pick<QuestionEntity, 'state' | 'hiddenAt'>): boolean {
  return (question.state === 'published' || question.state === 'reopened') && !question.hiddenAt;
}

type Joined = Pick<QuestionEntity, 'id' | 'organisationId' | 'state' | 'publishedAt' | 'hiddenAt'>;

/** What isn't answered yet is joined to what is in public: one answer to many. */
export function refusalOfJoining(question: Joined, into: Joined): Problem | null {
  const canGo = isInTheMaking(question.state) || question.state === 'published';
  const canStay = into.publishedAt !== null && into.hiddenAt === null && into.state !== 'joined';
  return canGo && canStay && question.id !== into.id && question.organisationId === into.organisationId ? null : new CannotBeJoined();
}
