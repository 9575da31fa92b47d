import type { words as English } from '../en/differences.js';

export const words: typeof English = {
  added: 'ychwanegwyd: ',
  removed: 'tynnwyd allan: ',
  endOf: ' (diwedd)',
  legend: 'Mae geiriau a ychwanegwyd wedi’u tanlinellu; mae llinell drwy eiriau a dynnwyd allan.',
};
