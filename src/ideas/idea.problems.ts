import { problem } from '../platform/index.js';

export const IdeaClosed = problem('IdeaClosed', 'The idea has been answered or has closed: it takes no support and no arguments.', {
  en: 'This idea has closed, so it takes no more support or arguments.',
  cy: 'Mae’r syniad hwn wedi cau, felly nid yw’n derbyn rhagor o gefnogaeth na dadleuon.',
});
