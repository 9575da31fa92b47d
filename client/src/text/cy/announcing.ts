import type { words as English } from '../en/announcing.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  activity: (n) => plural(n, { one: 'Digwyddodd 1 peth newydd.', two: 'Digwyddodd 2 beth newydd.', other: `Digwyddodd ${n} o bethau newydd.` }),
  arguments: (n) => plural(n, { one: '1 ddadl newydd.', two: '2 ddadl newydd.', other: `${n} dadl newydd.` }),
  posts: (n) => plural(n, { one: '1 neges newydd.', two: '2 neges newydd.', other: `${n} neges newydd.` }),
  notices: (n) => plural(n, { one: '1 hysbysiad newydd i chi.', two: '2 hysbysiad newydd i chi.', other: `${n} hysbysiad newydd i chi.` }),
};
