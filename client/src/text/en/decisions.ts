import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

export const decisions = {
  states: {
    DRAFT: 'Draft',
    NOTICE: 'Notice given',
    OPEN: 'Open for views',
    DECIDED: 'Decided',
    BEING_CARRIED_OUT: 'Being carried out',
    DONE: 'Done',
    WITHDRAWN: 'Withdrawn',
    SUPERSEDED: 'Superseded',
  },
  key: 'Key decision',
  decidesOn: (day: string) => `To be decided on ${day}`,
  decidedOn: (day: string) => `Decided on ${day}`,
  inPublic: (n: number) =>
    plural(n, { zero: 'In public since today', one: 'In public for 1 day', other: `In public for ${n} days` }),
  daysUntil: (n: number) =>
    plural(n, { zero: 'Decided on the day it was published', one: 'Decided 1 day after it was first published', other: `Decided ${n} days after it was first published` }),
  form: {
    ward: 'Ward',
    wholeArea: 'The whole area',
    interestKinds: { PECUNIARY: 'Pecuniary', OTHER: 'Other' },
    dispensation: 'Reference of the dispensation',
    none: 'None declared',
  },
};
