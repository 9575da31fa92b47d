import { problem } from '../../platform/index.js';

export const MergeTheOther = problem('MergeTheOther', 'An answer is owed to the idea that was to be carried over.', {
  en: 'An answer is owed to this idea, so it goes on itself. Join the other one with it instead.',
  cy: 'Mae ateb yn ddyledus i’r syniad hwn, felly mae’n mynd ymlaen ei hun. Unwch y llall ag ef yn lle hynny.',
});

export const DifferentTerms = problem('DifferentTerms', 'Who may support the two ideas isn’t the same.', {
  en: 'The rules on who may support changed between these two ideas, so their supports can’t be counted together.',
  cy: 'Newidiodd y rheolau ar bwy all gefnogi rhwng y ddau syniad hyn, felly ni ellir cyfrif eu cefnogaeth gyda’i gilydd.',
});

export const MergeNotLast = problem('MergeNotLast', 'Another idea was joined with it since; that comes apart first.', {
  en: 'Another idea has been joined with this one since, or this one with another. Take that apart first.',
  cy: 'Mae syniad arall wedi’i uno â hwn ers hynny, neu hwn ag un arall. Gwahanwch y rheini yn gyntaf.',
});
