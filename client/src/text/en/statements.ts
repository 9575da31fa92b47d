export const words = {
  ofCouncil: (name: string) => `What ${name} adds`,
  more: 'More of what this place promises',
  accessibility: {
    title: 'Accessibility',
    description: 'Who can use this, how it was checked, what does not work yet, and what to do then.',
    lead: 'Everybody here should be able to read, to be heard and to see what came of it.',
    sections: [
      {
        title: 'What you can do',
        points: [
          'Read every public page without JavaScript, sign in by a link, support ideas and report.',
          'Use everything by keyboard alone, and see where you are.',
          'Read with a screen reader: headings, labels, tables beside every chart, and the language of each text are marked.',
          'Make text four times as large, or use a phone 320 pixels wide, without scrolling sideways.',
          'Read in light or dark, as your device says. Nothing moves if you have asked for less movement.',
          'Read everything the interface says in English or Welsh.',
        ],
      },
      {
        title: 'How it was checked',
        points: [
          'The aim is level AA of the Web Content Accessibility Guidelines 2.2.',
          'Each page is checked by machine in a real browser, in both languages, in light and dark, on a phone’s and a desktop’s width, whenever the software changes.',
          'A machine finds about half of all problems. People who use a screen reader every day have not tried it yet.',
        ],
      },
      {
        title: 'What does not work well yet',
        points: [
          'Papers that councils upload as PDF may not be readable by a screen reader. Each one that may not says so, and who to ask for another form.',
          'A map cannot be used without sight. Beside each map is a list that says the same.',
          'The Welsh has not been read by a speaker yet.',
        ],
      },
      {
        title: 'If something is in your way',
        points: [
          'Tell the council concerned: its page says how to reach it. Say which page it was and what happened.',
          'If that does not help, the Equality Advisory and Support Service can advise you (equalityadvisoryservice.com).',
          'Any council takes your views on paper or at a meeting too. They are entered here and count the same.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy, in plain words',
    description: 'What is kept about you, who sees it, for how long, and what is never done.',
    lead: 'Your account is private. What you say and do in public stands under the name you chose.',
    sections: [
      {
        title: 'What is kept',
        points: [
          'Your account: your e-mail address and how you sign in. Nobody else sees it, councillors and officers included.',
          'Your profile: the name you chose, your ward if you gave it, and whether you are 16 or 17, or an adult. No date of birth.',
          'What you wrote, and the language you wrote it in.',
          'What you supported and answered. Only you see that it was you.',
        ],
      },
      {
        title: 'What is not',
        points: [
          'No address of your device and no name of your browser is kept for longer than the minute that stops floods of requests.',
          'No advertising, no trackers, nothing loaded from other sites.',
          'Nothing is sold or given to anybody for other purposes.',
        ],
      },
      {
        title: 'Cookies',
        points: [
          'One while you are signed in, for seven days at most.',
          'One that remembers the language you chose.',
          'One that protects forms, until you close the browser.',
          'What you type and have not sent is kept on your own device, and signed in, as a draft that only you can read.',
        ],
      },
      {
        title: 'Who sees what',
        points: [
          'Everybody: what you publish, under the name of your profile.',
          'Moderators: what was reported, and what you wrote in the same place.',
          'Those who analyse a consultation: answers without names. Small groups are not shown.',
          'A concern for somebody’s safety: the safeguarding lead and deputy alone.',
        ],
      },
      {
        title: 'How long, and your rights',
        points: [
          'Records of decisions are kept for six years and their background papers for four, because the law asks it.',
          'News about what you follow is deleted after some months.',
          'Each council is responsible for what is put to it. Ask it what it holds about you, to put it right, or to remove it. What the law keeps is kept, and you are told which.',
          'You can complain to the Information Commissioner (ico.org.uk).',
        ],
      },
    ],
  },
  young: {
    title: 'Privacy for young people',
    description: 'What we know about you in a youth space, who can see it, and what you can do.',
    lead: 'Short version: we know a made-up name and roughly how old you are. That is all.',
    sections: [
      {
        title: 'What we know about you',
        points: [
          'The made-up name you picked.',
          'Which age group you said: not your birthday.',
          'What you posted and voted in your space.',
          'That’s it. No e-mail, no phone number, no photo, no school.',
        ],
      },
      {
        title: 'Who can see it',
        points: [
          'The young people in your space and the adults named on its page. Nobody else.',
          'Search engines can’t. Your name is on no list.',
          'A youth worker reads each post before the others do.',
          'How you voted: only you.',
        ],
      },
      {
        title: 'What never happens',
        points: [
          'No adult can send you a private message. You can’t get one anywhere here.',
          'No streaks, no points, no “you’ve been away”.',
          'Numbers and exports never have your name in them, and small numbers are hidden.',
        ],
      },
      {
        title: 'What you can do',
        points: [
          'Leave when you like, with one button. You choose if your words stay as “former participant” or go.',
          'Ask for one of your posts to be removed.',
          'Report something that isn’t OK.',
          'If you’re worried about yourself or someone else, tell the safeguarding team with “Worried about somebody?” at the bottom of each page. They can’t promise to keep it secret if someone is in danger.',
        ],
      },
      {
        title: 'Want to check?',
        points: [
          'Ask a youth worker. They’re named on the space’s page.',
          'Or ask the Information Commissioner. They have a page for young people (ico.org.uk).',
        ],
      },
    ],
  },
  rules: {
    title: 'The rules here',
    description: 'What may be written here, who decides when somebody says it may not, and how to ask for a second look.',
    lead: 'You may disagree with anybody, councillors most of all. These are the bounds.',
    code: 'The code',
    sections: [
      {
        title: 'When something is reported',
        points: [
          'Anybody who can see something can report it, without an account.',
          'Reports are not votes: many say no more than one.',
          'A named person decides, and says which rule was broken, in words to whoever wrote it.',
          'What was removed leaves a mark: nothing goes without a trace.',
        ],
      },
      {
        title: 'If it was yours',
        points: ['You see the decision and its reason on your own page.', 'You can ask for a second look. It is always somebody else who takes it.'],
      },
      {
        title: 'Youth spaces',
        points: ['Each has a charter of its own, shown on its page.', 'Details by which somebody could be reached are never published there.'],
      },
    ],
    figures: 'What moderators did, in figures',
  },
  counting: {
    title: 'How counting works',
    description: 'How supports, stances and answers are counted here, and how you can check it for yourself.',
    lead: 'Every number is counted from what is stored. None is estimated.',
    sections: [
      {
        title: 'One person, once',
        points: [
          'One person has one vote for a thing. The database itself holds that, not a check before it.',
          'Asking twice changes nothing. If you change your mind, the last one counts, until it closes.',
          'People at work here, councillors too, have no vote in that job.',
        ],
      },
      {
        title: 'The moment of closing',
        points: [
          'What counts is the instant your answer arrived whole, by the server’s clock.',
          'Nothing is taken after closing, not by a thousandth of a second; what arrived before is counted, however busy it was.',
        ],
      },
      {
        title: 'What is shown',
        points: [
          'Who voted what is never shown. You see your own.',
          'Groups of fewer than five are not shown, nor what would give them away.',
          'Answers on paper are entered by one person, checked by another, and count the same.',
          'If supports are removed because they were false, the count says how many, when and why.',
        ],
      },
      {
        title: 'Check it yourself',
        points: [
          'When an idea closes, a list of receipts is published. Yours is on your own page: look it up.',
          'Results can be downloaded and counted again.',
          'Acts with consequences stand in a record that cannot be changed unseen.',
        ],
      },
    ],
  },
  answers: {
    title: 'Who answers, in figures',
    description: 'How many of the answers that were owed have been given, by when, and whether they answered.',
    lead: 'Each figure says what it rests on. Where there are too few, there is none.',
    council: 'Council',
    answered: 'Answered',
    onTime: 'On time',
    median: 'Working days, in the middle',
    satisfied: 'Said to answer',
    few: 'too few yet',
    of: (part: string, all: string) => `${part} of ${all}`,
    hint: 'The figures of each councillor are on their own page.',
  },
};
