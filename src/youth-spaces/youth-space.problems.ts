import { problem, type Language, type ProblemText } from '../platform/index.js';
import type { Need } from './youth-space.rules.js';

const LACKED: Readonly<Record<Need, ProblemText>> = {
  topic: { en: 'what it is about', cy: 'am beth y mae' },
  influences: { en: 'what it may change', cy: 'beth y gall ei newid' },
  promise: { en: 'somebody who has promised to listen', cy: 'rhywun sydd wedi addo gwrando' },
  charter: { en: 'its rules', cy: 'ei reolau' },
  'outside-hours': { en: 'what to do when nobody is there', cy: 'beth i’w wneud pan nad oes neb yno' },
  hours: { en: 'the hours in which it is staffed', cy: 'yr oriau pan fydd staff yno' },
  'two-workers': { en: 'two youth workers who are active: appointed, verified, with checks in date', cy: 'dau weithiwr ieuenctid gweithredol: wedi’u penodi, eu gwirio, a’u gwiriadau mewn grym' },
  assessment: { en: 'a best-interests assessment signed by a manager within the year', cy: 'asesiad budd pennaf wedi’i lofnodi gan reolwr o fewn y flwyddyn' },
  'safeguarding-lead': { en: 'an active safeguarding lead', cy: 'arweinydd diogelu gweithredol' },
  'safeguarding-deputy': { en: 'an active safeguarding deputy, who is another person', cy: 'dirprwy ddiogelu gweithredol, sy’n berson arall' },
};

const listed = (needs: readonly Need[], language: Language): string => needs.map((need) => LACKED[need][language]).join('; ');

export const SpaceNotReady = problem('SpaceNotReady', 'A space opens when it has all that it takes: purpose, charter, hours, two workers, assessment, lead and deputy (W6).', (needs: readonly Need[]) => ({
  en: `This space can’t open yet. Still missing: ${listed(needs, 'en')}.`,
  cy: `Ni all y gofod hwn agor eto. Ar goll o hyd: ${listed(needs, 'cy')}.`,
}));

export const SpaceClosed = problem('SpaceClosed', 'The space is over.', {
  en: 'This space is closed for good. Prepare a new one.',
  cy: 'Mae’r gofod hwn wedi cau am byth. Paratowch un newydd.',
});

/** No reason is given (W6). */
export const SpacePaused = problem('SpacePaused', 'Nobody posts in this space at present.', {
  en: 'This space is paused for now. You can read it, and tell us if you are worried. What you wrote is still here.',
  cy: 'Mae’r gofod hwn wedi’i oedi am y tro. Gallwch ei ddarllen, a dweud wrthym os ydych yn poeni. Mae’r hyn a ysgrifennoch yma o hyd.',
});

export const DutyNotPossible = problem('DutyNotPossible', 'A shift ends after it begins, within a day.', {
  en: 'A shift ends after it begins, and lasts a day at most.',
  cy: 'Mae sifft yn gorffen ar ôl iddi ddechrau, ac yn para diwrnod ar y mwyaf.',
});

export const CharterNotAgreed = problem('CharterNotAgreed', 'The rules of the space have changed, and the member has not agreed to them yet.', {
  en: 'The rules here have changed. Read them on the page of the space and say if you agree. What you wrote is still here.',
  cy: 'Mae’r rheolau yma wedi newid. Darllen nhw ar dudalen y gofod a dweud a wyt ti’n cytuno. Mae’r hyn a ysgrifennaist yma o hyd.',
});
