import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

export const words = {
  title: 'Moderation',
  offerMessages: 'Messages to people who offer help',
  lead: 'The oldest is on top. Take a case before you decide it, so that nobody does the same work.',
  waiting: (n: number) => plural(n, { zero: 'Nothing waits.', one: '1 case waits.', other: `${n} cases wait.` }),
  none: 'Nothing to do. Well done.',
  states: { OPEN: 'Open', CLAIMED: 'Taken', DECIDED: 'Decided' },
  minutes: (n: number) => plural(n, { zero: 'just in', one: 'waiting for 1 minute', other: `waiting for ${n} minutes` }),
  hours: (n: number) => plural(n, { one: 'waiting for 1 hour', other: `waiting for ${n} hours` }),
  days: (n: number) => plural(n, { one: 'waiting for 1 day', other: `waiting for ${n} days` }),
  why: 'Why it is here',
  by: 'Written by',
  history: 'What this person wrote here before',
  reports: 'What was reported',
  before: 'What came before it',
  context: 'See where it stands',
  claim: 'Take this case',
  claimedBy: (name: string) => `Taken by ${name}`,
  claimedByYou: 'You have taken this case.',
  decide: 'Decide',
  action: 'What happens with it',
  actions: { PUBLISH: 'Publish', ASK_FOR_CHANGES: 'Ask for changes', HIDE: 'Hide', REMOVE: 'Remove', RESTORE: 'Restore' },
  actionHints: {
    PUBLISH: 'Others can see it.',
    ASK_FOR_CHANGES: 'The author can change it and send it again.',
    HIDE: 'The author still sees it, others do not.',
    REMOVE: 'Nobody sees it any more.',
    RESTORE: 'It is shown again.',
  },
  rule: 'Which rule',
  words: 'Your words to the author',
  wordsHint: 'Friendly and plain: what was wrong, and what would be fine.',
  submit: 'Decide the case',
  decided: (action: string) => `Decided: ${action}`,
};
