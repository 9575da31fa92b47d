export const presence = {
  few: 'Fewer than five people are here now.',
  people: (n: number) => `${n} people are here now.`,
  atWork: 'The adults here now:',
  writing: 'Somebody is writing…',
};
