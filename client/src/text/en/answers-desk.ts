import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

/** The councillor’s own page. */
export const words = {
  title: 'My desk',
  lead: 'What you owe, what you promised, and what people talk about. Only you see this page.',
  none: 'This page is for councillors, acting as their council knows them.',
  inAll: (n: number) => plural(n, { zero: 'You owe no answer at the moment.', one: 'You owe 1 answer in all.', other: `You owe ${n} answers in all.` }),
  all: 'All that you owe',
  week: 'Owed this week',
  weekLead: 'With everything that is overdue.',
  weekNone: 'Nothing is due until Sunday.',
  drafts: 'Drafted for you',
  draftsLead: 'Nothing of it is public until you publish it.',
  ready: 'Ready for you',
  draft: (name: string) => `changed by ${name}`,
  back: 'Asked back of your answers',
  promised: 'What you promised',
  promisedNone: 'Nothing that you promised is open.',
  promisedIn: 'promised in',
  step: 'Say how it stands',
  talked: 'What people talk about',
  talkedIn: (ward: string) => `What people talk about in ${ward}`,
  publish: 'Publish a decision',
  ask: 'Open a consultation',
  wardNow: (ward: string) => `All that is going on in ${ward}`,
  talkedLead: 'What they supported, argued and asked most in the last two weeks.',
  talkedNone: 'It was quiet in the last two weeks.',
  activity: (n: number, shown: string) => plural(n, { one: 'supported, argued or asked once', other: `supported, argued or asked ${shown} times` }),
  record: 'Your response record',
};
