export const words = {
  title: 'What is happening here',
  lead: 'Decisions, consultations, ideas, answers and promises, as they happen. This page goes on by itself.',
  short: 'Latest',
  all: 'All that is happening',
  none: 'Nothing has happened yet.',
};
