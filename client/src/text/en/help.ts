export const words = {
  title: 'Help',
  description: 'What this is, how counting works, and what is done with what you write.',
  lead: 'In short: councillors decide in the open, people here have a say before it is fixed, and whoever owes an answer gives it by a date.',
  sections: [
    {
      title: 'What you can do',
      points: [
        'Read every decision, its options, its reasons and its earlier versions, without an account.',
        'Answer a consultation: agree, disagree or pass on short statements, and suggest your own.',
        'Propose an idea, support the ideas of others, and argue for and against.',
        'Read who owes an answer, and what was promised.',
      ],
    },
    {
      title: 'How counting works',
      points: [
        'One person counts once. The database itself makes sure of it.',
        'You can change your mind or take your support back until it closes. The last one counts.',
        'What arrives after closing is not counted, not even by a thousandth of a second.',
        'Numbers here are counted from what is stored, never estimated.',
        'How you voted is never shown to anybody else.',
      ],
    },
    {
      title: 'Who is who',
      points: [
        'Citizens take part under a name of their choice.',
        'Councillors, officers and youth workers act through a professional profile, with their real name, job and organisation. It is always marked.',
        'Somebody with both acts as one at a time, and every page says as which.',
      ],
    },
    {
      title: 'Young people',
      points: [
        'Youth spaces are joined with a code from a youth worker and under a made-up name. No e-mail, no birthday.',
        'Only the young people and the named adults of a space can read it. Search engines cannot.',
        'A youth worker reads each post first, and says why if it cannot be published.',
        'There are no private messages between adults and young people, anywhere.',
      ],
    },
    {
      title: 'What you write',
      points: [
        'It keeps your name and the language you wrote it in.',
        'If it breaks a rule, a moderator says which one, in words to you.',
        'What you have typed and not sent stays on your device alone.',
      ],
    },
  ],
  translationTitle: 'About the two languages',
  translation: 'Organisations write in English and Welsh. What citizens write stays in the language they chose.',
  translationState: '',
};
