export const words = {
  added: 'added: ',
  removed: 'taken out: ',
  endOf: ' (end)',
  legend: 'Words that were added are underlined; words that were taken out are struck through.',
};
