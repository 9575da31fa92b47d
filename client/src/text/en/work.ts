import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

/** What waits for a clerk, an officer or a safeguarding lead. */
export const words = {
  title: 'My work',
  lead: 'What waits for you, in one place.',
  nothing: 'Nothing waits for you now.',
  nothingAdvice: 'This page changes when something does.',
  notAtWork: 'This page is for clerks, officers and safeguarding leads, acting as their professional profile.',
  actAs: 'Act as another profile',
  concerns: (count: number) => plural(count, { one: '1 concern is open', other: `${count} concerns are open` }),
  concernsMany: (count: number) => `${count} or more concerns are open`,
  cases: (count: number) => plural(count, { one: '1 case waits in moderation', other: `${count} cases wait in moderation` }),
  casesMany: (count: number) => `${count} or more cases wait in moderation`,
  messages: (count: number) => plural(count, { one: '1 message is to be passed on', other: `${count} messages are to be passed on` }),
  vacant: (count: number) => plural(count, { one: '1 answer is owed by nobody in office: name somebody', other: `${count} answers are owed by nobody in office: name somebody` }),
  paper: 'Consultations',
  toCheck: (count: number) => plural(count, { one: '1 paper to check', other: `${count} papers to check` }),
  toCorrect: (count: number) => plural(count, { one: '1 paper to correct', other: `${count} papers to correct` }),
  themes: 'Sort what people wrote',
  outcome: 'Say what came of it',
  awaited: 'Closed: its outcome is awaited',
  people: 'Appointments and checks that run out',
  invitations: (count: number) => plural(count, { one: '1 invitation is not accepted yet', other: `${count} invitations are not accepted yet` }),
  places: 'Where you work',
  links: { organisation: 'Its page', people: 'People', settings: 'Settings', record: 'The record' },
};
