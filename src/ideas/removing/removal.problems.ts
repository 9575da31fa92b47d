import { problem } from '../../platform/index.js';

export const NothingToRemove = problem('NothingToRemove', 'The idea has no supports like that.', {
  en: 'No support of this idea fits what you said, so nothing was removed. Check the times.',
  cy: 'Nid oes unrhyw gefnogaeth i’r syniad hwn yn cyfateb i’r hyn a nodwyd, felly ni thynnwyd dim. Gwiriwch yr amseroedd.',
});
