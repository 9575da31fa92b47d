import type { ProblemText } from '../../platform/index.js';

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;

/** What is said about an answer that can't be taken as it is, or that was left out. */
export const words = {
  required: { en: 'This needs an answer.', cy: 'Mae angen ateb i hyn.' },
  unknownItem: { en: 'This consultation doesn’t ask that.', cy: 'Nid yw’r ymgynghoriad hwn yn gofyn hynny.' },
  otherKind: { en: 'This isn’t answered in that way.', cy: 'Nid fel hynny y mae ateb hyn.' },
  inTheRound: { en: 'These statements are answered one by one, not with the form.', cy: 'Atebir y gosodiadau hyn fesul un, nid gyda’r ffurflen.' },
  unknownOption: { en: 'That isn’t one of the options.', cy: 'Nid yw hynny’n un o’r opsiynau.' },
  optionTwice: { en: 'An option can be named once only.', cy: 'Dim ond unwaith y gellir enwi opsiwn.' },
  wholeNumber: { en: 'This must be a whole number.', cy: 'Rhaid i hwn fod yn rhif cyfan.' },
  notANumber: { en: 'This must be a number.', cy: 'Rhaid i hwn fod yn rhif.' },
  offTheMap: { en: 'This place isn’t on the map.', cy: 'Nid yw’r lle hwn ar y map.' },
  notAsked: {
    en: 'This was left out: it is asked only of those who answered otherwise above.',
    cy: 'Gadawyd hwn allan: dim ond i’r rhai a atebodd yn wahanol uchod y gofynnir hyn.',
  },
  tooLong: (longest: number, length: number): ProblemText => ({
    en: `Use no more than ${longest} characters; this has ${length}.`,
    cy: `Defnyddiwch ddim mwy na ${longest} nod; mae gan hwn ${length}.`,
  }),
  tooMany: (most: number): ProblemText => ({ en: `Choose no more than ${most}.`, cy: `Dewiswch ddim mwy na ${most}.` }),
  places: (places: number, given: number): ProblemText => ({
    en: `Put ${places} in order, the best first; ${given} are in order now.`,
    cy: `Rhowch ${places} mewn trefn, y gorau yn gyntaf; mae ${given} mewn trefn nawr.`,
  }),
  between: (least: number, most: number): ProblemText => ({
    en: `This must be between ${least} and ${most}.`,
    cy: `Rhaid i hwn fod rhwng ${least} a ${most}.`,
  }),
  decimals: (decimals: number): ProblemText => ({
    en: `Give no more than ${decimals} places after the point.`,
    cy: `Rhowch ddim mwy na ${decimals} lle ar ôl y pwynt.`,
  }),
  amountAbove: (most: number): ProblemText => ({
    en: `No more than ${pounds(most)} can go to one of the options.`,
    cy: `Ni all mwy na ${pounds(most)} fynd i un o’r opsiynau.`,
  }),
  amountBelow: { en: 'An amount can’t be less than nothing.', cy: 'Ni all swm fod yn llai na dim.' },
  amountStep: (step: number): ProblemText => ({
    en: `Amounts go in steps of ${pounds(step)}.`,
    cy: `Mae symiau’n mynd fesul ${pounds(step)}.`,
  }),
  sumOver: (sum: number, over: number): ProblemText => ({
    en: `This comes to ${pounds(over)} more than the ${pounds(sum)} there is. Take ${pounds(over)} away somewhere.`,
    cy: `Mae hyn ${pounds(over)} yn fwy na’r ${pounds(sum)} sydd ar gael. Tynnwch ${pounds(over)} o rywle.`,
  }),
  sumUnder: (sum: number, under: number): ProblemText => ({
    en: `${pounds(under)} of the ${pounds(sum)} is left. Put it somewhere.`,
    cy: `Mae ${pounds(under)} o’r ${pounds(sum)} ar ôl. Rhowch ef yn rhywle.`,
  }),
} as const;
