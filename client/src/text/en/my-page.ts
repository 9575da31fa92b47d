import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

const kinds: Record<string, string> = { idea: 'Idea', question: 'Question', decision: 'Decision', answer: 'Answer', outcome: 'What came of a consultation', submission: 'Answers to a consultation' };

export const words = {
  title: 'My page',
  moderated: 'Your words, your reports and the moderators',
  lead: (name: string) => `What you said, supported and asked as ${name}, and what came of it. Nobody else sees this page.`,
  news: {
    title: 'What is new',
    unread: (n: number) => plural(n, { zero: 'You have read everything.', one: '1 thing is new.', other: `${n} things are new.` }),
    new: 'New:',
    none: 'Nothing yet.',
    noneAdvice: 'You are told here of each step of what you support, ask, write or follow.',
    markAll: 'Mark all as read',
    times: (n: number) => plural(n, { one: 'once', two: 'twice', other: `${n} times` }),
  },
  drafts: {
    title: 'What you are still writing',
    none: 'No drafts. Whatever you begin to write is kept here until you send it.',
    unnamed: 'Without a title so far',
    kinds,
    other: 'Draft',
  },
  supports: {
    title: 'What you support',
    lead: 'Only you see this. Each support has a receipt: when the idea has closed you can check that yours was counted.',
    none: 'You support nothing yet.',
    noneAdvice: 'See what people here propose',
    receipt: 'Your receipt',
    later: 'You can check it when the idea has closed for support and its list is published.',
    check: 'Check that it was counted',
    hash: 'In the list it stands as',
    found: (of: string) => `It was counted: your receipt is in the published list of ${of}.`,
    outcomes: {
      missing: 'Your receipt isn’t in the published list. Write to the council’s clerks, and send them what stands below.',
      unpublished: 'The list isn’t published yet. Try again in a few minutes.',
      failed: 'The list could not be read. Check your connection and try again.',
    },
    how: 'Your receipt stays on this device: its SHA-256 is worked out here and looked up in the list. Any other tool that works out SHA-256 comes to the same.',
    list: 'Open the published list',
  },
  submissions: {
    title: 'Consultations you answered',
    none: 'You have answered no consultation yet.',
    sent: 'Sent',
    takenBack: 'Taken back',
    reference: (reference: string) => `Your reference: ${reference}`,
    due: (day: string) => `It has closed. What came of it is due by ${day}.`,
    overdue: (day: string) => `What came of it was due by ${day} and is overdue.`,
  },
  proposed: { title: 'What you proposed', none: 'You have proposed nothing yet.' },
  following: { title: 'What you follow', none: 'You follow nothing. There is a “Follow” button on each idea, question, consultation and decision.' },
  mail: {
    title: 'How you are told',
    rhythm: 'Mail about what is new',
    rhythms: { AT_ONCE: 'At once', DAILY: 'Once a day', WEEKLY: 'Once a week', NEVER: 'Never: I look here' },
    language: 'Language of the mail',
    bothLanguages: 'English and Welsh',
    submit: 'Keep this',
    kept: 'Kept.',
    notPossible: 'You are told here, on this page. There is no mail for your profile.',
  },
};
