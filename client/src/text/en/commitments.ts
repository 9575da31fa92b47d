export const words = {
  title: 'What was promised',
  listTitle: 'Commitments',
  description: 'What councillors here have promised in public, by when, and what became of it.',
  lead: 'What was promised in decisions and answers, by whom, by when, and what became of it.',
  first: (day: string) => `First promised for ${day}`,
  promisedIn: 'Promised in',
  story: 'What became of it',
  step: (state: string, day: string) => `${state}, by ${day}`,
  none: 'No commitment fits.',
  noneAdvice: 'Take away one of your choices.',
  filters: { title: 'Find commitments', council: 'Council', state: 'How it stands', any: 'Any', overdue: 'Only what is overdue', submit: 'Show', clear: 'Show all commitments' },
};
