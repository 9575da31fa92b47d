export const words = {
  title: 'Propose an idea together',
  lead: (author: string) => `${author} invites you to propose this idea together.`,
  idea: 'The idea',
  meaning: 'Your profile’s name then stands beside the author’s, in public. It is no support: that stays yours to give. You can take your name off at any time.',
  until: (when: string) => `You can answer until ${when}.`,
  accept: 'Yes, propose it together',
  decline: 'No, thank you',
  declined: 'You declined. Nobody is shown that you were invited.',
  over: 'This invitation is over',
  overText: 'It was used, its time is up, or the idea can no longer be changed. Ask its author for a new one.',
  toIdeas: 'See the ideas here',
  citizens: 'Only citizens propose ideas, in their own name. Act as your citizen profile to answer.',
};
