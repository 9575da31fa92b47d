import { problem } from '../../platform/index.js';

export const CallNotOpen = problem('CallNotOpen', 'The call for ideas hasn’t opened yet, or has closed.', {
  en: 'This call for ideas isn’t open now. You can still put your idea to the council outside it.',
  cy: 'Nid yw’r alwad hon am syniadau ar agor nawr. Gallwch gyflwyno’ch syniad i’r cyngor y tu allan iddi o hyd.',
});

export const SupportsUsedUp = problem(
  'SupportsUsedUp',
  'Each person has so many supports in this call, and this one has used them all.',
  (each: number) => ({
    en: each === 1 ? 'You have used your 1 support: take it back to support another idea.' : `You have used your ${each} supports: take one back to support another idea.`,
    cy: each === 1 ? 'Rydych wedi defnyddio’ch 1 gefnogaeth: tynnwch hi’n ôl i gefnogi syniad arall.' : `Rydych wedi defnyddio’ch ${each} cefnogaeth: tynnwch un yn ôl i gefnogi syniad arall.`,
  }),
);

export const CallTimes = problem('CallTimes', 'A call closes after it opens, within two years, and doesn’t open in the past.', {
  en: 'Choose times in order: a call opens now or later, and closes after that, within two years.',
  cy: 'Dewiswch amseroedd yn eu trefn: mae galwad yn agor nawr neu’n hwyrach, ac yn cau ar ôl hynny, o fewn dwy flynedd.',
});
