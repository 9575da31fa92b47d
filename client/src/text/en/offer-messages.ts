import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

export const words = {
  title: 'Messages to people who offer help',
  lead: 'Contact goes through you: read each message, reach the person who offered help in the way you know, and say here that you did. Neither is given the other’s details by this page.',
  waiting: (n: number) => plural(n, { zero: 'No message waits.', one: '1 message waits to be passed on.', other: `${n} messages wait to be passed on.` }),
  none: 'Nobody has written yet.',
  to: (name: string) => `To ${name}, who offers:`,
  from: 'Written by',
  about: 'About the idea',
  passOn: 'I have passed it on',
  passedOn: 'Passed on',
  toModeration: 'What waits to be moderated',
  sent: 'Sent',
};
