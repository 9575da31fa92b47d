import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

/** What is in a thread of a youth space beside its posts. */
export const words = {
  newSince: 'New since you were here',
  isNew: 'New',
  end: 'That is everything. You have reached the end.',
  reply: 'Reply',
  replyTo: (name: string) => `Your reply to ${name}`,
  polls: 'Quick choices',
  poll: {
    hint: 'Choose one. You can change it until it closes; press it again to take it back. Nobody sees who chose what.',
    yours: 'Your choice',
    chose: (n: number, shown: string) => plural(n, { one: `${shown} chose this`, other: `${shown} chose this` }),
    few: 'A number under 5 is not shown.',
    noCounts: 'Numbers are shown when enough people have chosen.',
    closed: 'Closed',
    closes: (when: string) => `Open until ${when}`,
  },
  reactions: {
    title: 'React',
    names: { THUMBS_UP: 'Yes, that', HEART: 'I like it', THINKING: 'It makes me think', IDEA: 'Good idea', THANKS: 'Thank you' },
    counted: (name: string, count: string) => `${name}: ${count}`,
  },
  visits: {
    title: 'Councillors invited here',
    reading: 'Reading now',
    states: { TO_COME: 'Coming', NOW: 'May read now', OVER: 'Has gone', WITHDRAWN: 'Not coming' },
    times: (from: string, until: string) => `From ${from} until ${until}.`,
    mayPost: 'May read this discussion and write in it.',
    mayRead: 'May read this discussion, and not write.',
    lastRead: (when: string) => `Last read ${when}.`,
    end: 'End the invitation',
  },
  summary: {
    section: 'In short',
    titles: { DISCUSSION: 'What you all said, in short', ANSWER: 'What you all say of the answer, in short' },
    draft: (n: number) => `Draft ${n}`,
    asked: 'Tell us: is this right?',
    question: 'Does this say what you all said?',
    stances: { AGREE: 'Yes', DISAGREE: 'No', PASS: 'Not sure' },
    private: 'Nobody sees what you say here. You can change it until a youth worker closes it.',
    agreements: {
      AGREED: 'The young people agreed with this.',
      NOT_AGREED: 'The young people did not agree with this.',
      TOO_FEW: 'Too few young people said what they think of this to tell.',
    },
    agree: (n: number, shown: string) => plural(n, { one: `${shown} agreed.`, other: `${shown} agreed.` }),
    others: (n: number, shown: string) => plural(n, { one: `${shown} did not, or was not sure.`, other: `${shown} did not, or were not sure.` }),
    percent: (shown: string) => `That is ${shown}%.`,
    earlier: 'Earlier drafts',
  },
  came: {
    title: 'What came of it',
    asked: 'We asked',
    said: 'You said',
    decided: 'The answer',
    changed: 'What changed',
    saidOfIt: 'What the young people say of that',
    notSaid: 'Nothing was summed up.',
    notDecided: 'A councillor owes you an answer. It is not there yet.',
    notChanged: 'Nothing has been told yet.',
    notSaidOfIt: 'They have not been asked yet.',
    signed: (name: string, office: string) => `${name}, ${office}`,
  },
  back: 'There is an answer. Write what you think of it.',
  handed: 'This discussion lies with a councillor. You can read it; when there is an answer you can write again.',
  visitor: {
    title: 'You are here as a guest',
    text: 'You are reading what young people wrote in a place of their own. They see you while you are here. Keep it to yourself: do not copy, quote or try to find out who they are. A youth worker reads what you write before they see it.',
  },
};
