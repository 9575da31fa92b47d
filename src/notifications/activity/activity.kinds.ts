import type { Language } from '../../platform/index.js';
import { KINDS, wordsOf, type Kind } from '../kinds.js';
import type { NotificationFacts } from '../notification.entity.js';

/** What is told of to everybody in other words than to those who follow it. */
const OWN: Readonly<Record<string, Kind>> = {
  'decision.published': { about: ['decision'], words: { en: 'Notice of a decision was given.', cy: 'Rhoddwyd rhybudd o benderfyniad.' } },
  'idea.proposed': { about: ['idea'], words: { en: 'An idea was proposed.', cy: 'Cynigiwyd syniad.' } },
  'idea.threshold-reached': {
    about: ['idea'],
    words: { en: 'Enough people support an idea: it is owed an answer.', cy: 'Mae digon o bobl yn cefnogi syniad: mae ateb yn ddyledus iddo.' },
  },
  'question.published': { about: ['question'], words: { en: 'A councillor was asked a question.', cy: 'Gofynnwyd cwestiwn i gynghorydd.' } },
  'answer.published': { about: ['idea', 'question'], words: { en: 'A councillor has answered.', cy: 'Mae cynghorydd wedi ateb.' } },
  'consultation.closed': {
    about: ['consultation'],
    words: { en: 'A consultation has closed. What came of it is due within twelve weeks.', cy: 'Mae ymgynghoriad wedi cau. Disgwylir ei ganlyniad o fewn deuddeg wythnos.' },
  },
};

/** What is told of in the same words. */
const SAME = [
  ...['opened', 'revised', 'recorded', 'being-carried-out', 'done', 'withdrawn', 'superseded'].map((step) => `decision.${step}`),
  ...['announced', 'opened', 'extended', 'stopped', 'outcome-published', 'theme-answered'].map((step) => `consultation.${step}`),
  ...['adopted', 'declined', 'being-delivered', 'delivered', 'withdrawn', 'merged', 'taken-up'].map((step) => `idea.${step}`),
  ...['answer.revised', 'commitment.made', 'commitment.changed'],
];

/** Every public step of what is on the record, by the kind of its event. Nothing of young people is among them (Y3). */
export const ACTIVITIES: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(Object.entries(KINDS).filter(([kind]) => SAME.includes(kind))),
  ...OWN,
};

/** After these, a thing may be hidden from everybody or shown again. */
export const MODERATED = ['idea.moderated', 'idea.held', 'question.moderated'];

/** What happened, in a sentence. */
export function activityWords(kind: string, facts: NotificationFacts, language: Language): string {
  const words = OWN[kind]?.words;
  return words && typeof words !== 'function' ? words[language] : wordsOf(kind, facts, language);
}
